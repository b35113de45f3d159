import 'server-only'
import { headers } from 'next/headers'
import { Refusal } from './domain/refusal'
import { env, publicAddress } from './env'

/**
 * Refuses with `foreign_origin` a write that did not come from our own pages. Next lets a Server Action run without an
 * Origin and believes X-Forwarded-Host; this believes neither. Without a configured PUBLIC_URL (demonstration) the Host counts.
 */
export async function assertOwnOrigin() {
  const sent = await headers()
  if (!isOwnOrigin(sent.get('origin'), sent.get('sec-fetch-site'), sent.get('host')))
    throw new Refusal('foreign_origin')
}

/** Whether a write with these headers came from our own pages. A missing Origin needs the browser's word that it is the same site. */
export function isOwnOrigin(origin: string | null, fetchSite: string | null, host: string | null): boolean {
  if (!origin) return fetchSite === 'same-origin'
  if (env().PUBLIC_URL) return origin === new URL(publicAddress()).origin
  return URL.canParse(origin) && new URL(origin).host === host
}
