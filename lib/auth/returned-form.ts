import 'server-only'
import { cookies } from 'next/headers'
import { z } from 'zod'
import type { FormState } from '@/lib/domain/form-state'
import { publicAddress } from '@/lib/env'
import { seal, unseal } from '@/lib/keys/seal'

const NAME = 'tuntas.isian'
const PURPOSE = 'returned_form'
const SECONDS = 60

const shape = z.object({
  errors: z.record(z.string(), z.string()).optional(),
  message: z.string().optional(),
  isLimited: z.boolean().optional(),
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
})

/** Gives a form that was posted to `path` back to its page there: sealed, for a minute, to this browser alone. */
export async function returnForm(path: string, state: FormState) {
  const sealed = seal(Buffer.from(JSON.stringify(state)), PURPOSE, path).toString('base64url')
  const secure = publicAddress().startsWith('https:')
  ;(await cookies()).set(NAME, sealed, { httpOnly: true, sameSite: 'lax', path, secure, maxAge: SECONDS })
}

/** What came back to the page at `path`; an empty form when nothing did. */
export async function returnedForm(path: string): Promise<FormState> {
  const sealed = (await cookies()).get(NAME)?.value
  if (!sealed) return {}
  try {
    return shape.parse(JSON.parse(unseal(Buffer.from(sealed, 'base64url'), PURPOSE, path).toString('utf8')))
  } catch {
    return {}
  }
}

/** Forgets what came back, once it has been sent well. */
export async function forgetForm(path: string) {
  ;(await cookies()).set(NAME, '', { path, maxAge: 0 })
}
