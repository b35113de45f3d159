import 'server-only'
import { z } from 'zod'
import type { FormState } from '@/lib/domain/form-state'
import { RETURNED_FORM } from '@/lib/domain/front-cookies'
import { keepSealed, sealedFor } from './sealed-cookie'

const SECONDS = 60

const shape = z.object({
  errors: z.record(z.string(), z.string()).optional(),
  message: z.string().optional(),
  status: z.union([z.literal(409), z.literal(429)]).optional(),
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
})

/** Gives a form that was posted to `path` back to its page there: sealed, once, to this browser alone. */
export const returnForm = (path: string, state: FormState) =>
  keepSealed(RETURNED_FORM, state, { path, maxAge: SECONDS })

/** What came back to the page at `path`; an empty form when nothing did. */
export const returnedForm = async (path: string): Promise<FormState> =>
  (await sealedFor(path, RETURNED_FORM, shape)) ?? {}
