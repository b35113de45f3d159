import 'server-only'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { cookies } from 'next/headers'
import type { z } from 'zod'
import { seal, unseal } from '@/lib/keys/seal'
import { keepCookie } from './keep-cookie'

/** A browser takes 4096 bytes for name and value; some are left for what the front server adds. */
const MOST = 3900

/** Keeps something in this browser for the page at `path`, for `maxAge` seconds: sealed, so that nobody reads, makes, or moves it. What a browser would not take is not kept. */
export async function keepSealed(
  name: string,
  value: unknown,
  { path, maxAge }: { path: string; maxAge: number },
) {
  const content = deflateRawSync(JSON.stringify(value))
  const sealed = seal(content, purposeOf(name), path).toString('base64url')
  if (sealed.length <= MOST) await keepCookie(name, sealed, { path, maxAge })
}

/** What was kept for the page at `path`; undefined when nothing was, or by somebody else. */
export async function sealedFor<T extends z.ZodType>(
  path: string,
  name: string,
  shape: T,
): Promise<z.output<T> | undefined> {
  const sealed = (await cookies()).get(name)?.value
  return sealed ? openSealed(sealed, { name, path, shape }) : undefined
}

/** What is inside something that was kept under a name for the page at `path`; undefined for what somebody else made. */
export function openSealed<T extends z.ZodType>(
  sealed: string,
  { name, path, shape }: { name: string; path: string; shape: T },
): z.output<T> | undefined {
  try {
    const content = unseal(Buffer.from(sealed, 'base64url'), purposeOf(name), path)
    return shape.parse(JSON.parse(inflateRawSync(content).toString('utf8')))
  } catch {
    return undefined
  }
}

const purposeOf = (name: string) => `cookie/${name}`
