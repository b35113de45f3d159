import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { env, publicAddress } from '@/lib/env'
import { keyFor } from '@/lib/keys/derive'

const APPLICATION = 'tuntas'

/** How long a place to send to stays open before it must be asked for again. Sending that has begun may go on. */
export const OPEN_SECONDS = 15 * 60

/** UploadThing's settings for our own ingest. Its token is made from our secret, so its cloud is never asked. */
export const uploadThingSettings = () => ({
  token: Buffer.from(JSON.stringify({ apiKey: secret(), appId: APPLICATION, regions: ['office'] })).toString(
    'base64',
  ),
  ingestUrl: ingestAddress(),
  callbackUrl: `${publicAddress()}/api/uploadthing`,
})

/** The fixed base everything is signed against, whatever address people came by. */
export const ingestAddress = () => `${publicAddress()}/api/ingest`

/** What UploadThing signs into an address to send to. */
export type SignedUpload = z.infer<typeof signed> & { key: string }

const signed = z.object({
  expires: z.coerce.number(),
  'x-ut-file-size': z.coerce.number().int(),
  'x-ut-slug': z.string(),
  'x-ut-custom-id': z.string(),
})

/** What a signed address says; undefined when anyone changed it, made it up, or when its time is over. */
export function readSigned(key: string, search: string, now: Date): SignedUpload | undefined {
  const end = search.lastIndexOf('&signature=')
  const proof = new URLSearchParams(search.slice(end)).get('signature')
  if (end < 0 || !proof || !isEqual(proof, sign(`${ingestAddress()}/${key}${search.slice(0, end)}`)))
    return undefined

  const values = [...new URLSearchParams(search)].map(([name, value]) => [name, decodeURIComponent(value)])
  const parsed = signed.safeParse(Object.fromEntries(values))
  return parsed.success && parsed.data.expires > now.getTime() ? { ...parsed.data, key } : undefined
}

/** UploadThing's signature of a text. */
export const sign = (text: string) =>
  `hmac-sha256=${createHmac('sha256', secret()).update(text).digest('hex')}`

const secret = () => `sk_live_${keyFor(env().SESSION_SECRET, 'uploadthing').toString('hex')}`

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
