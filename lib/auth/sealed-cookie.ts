import 'server-only'
import { cookies } from 'next/headers'
import type { z } from 'zod'
import { seal, unseal } from '@/lib/keys/seal'
import { keepCookie } from './keep-cookie'

/** Keeps something in this browser for the page at `path`, for `maxAge` seconds: sealed, so that nobody reads, makes, or moves it. */
export async function keepSealed(
  name: string,
  value: unknown,
  { path, maxAge }: { path: string; maxAge: number },
) {
  const sealed = seal(Buffer.from(JSON.stringify(value)), purposeOf(name), path).toString('base64url')
  await keepCookie(name, sealed, { path, maxAge })
}

/** What was kept for the page at `path`; undefined when nothing was, or by somebody else. */
export async function sealedFor<T extends z.ZodType>(
  path: string,
  name: string,
  shape: T,
): Promise<z.output<T> | undefined> {
  const sealed = (await cookies()).get(name)?.value
  if (!sealed) return undefined
  try {
    const value = unseal(Buffer.from(sealed, 'base64url'), purposeOf(name), path).toString('utf8')
    return shape.parse(JSON.parse(value))
  } catch {
    return undefined
  }
}

const purposeOf = (name: string) => `cookie/${name}`
