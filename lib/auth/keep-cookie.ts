import 'server-only'
import { cookies } from 'next/headers'
import { publicAddress } from '@/lib/env'

/** Keeps something in this browser that scripts cannot read and other sites cannot send: for `maxAge` seconds, on the pages under `path`. */
export async function keepCookie(
  name: string,
  value: string,
  { maxAge, path }: { maxAge: number; path: string },
) {
  const secure = publicAddress().startsWith('https:')
  ;(await cookies()).set(name, value, { httpOnly: true, sameSite: 'lax', path, secure, maxAge })
}
