import 'server-only'
import { headers } from 'next/headers'
import { z } from 'zod'
import type { FormState } from '@/lib/domain/form-state'
import { GIVEN_BACK, RETURNED_FORM } from '@/lib/domain/front-cookies'
import { keepSealed, openSealed, sealedFor } from './sealed-cookie'

const SECONDS = 60

const shape = z.object({
  errors: z.record(z.string(), z.string()).optional(),
  message: z.string().optional(),
  status: z.union([z.literal(409), z.literal(429)]).optional(),
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
  done: z.string().optional(),
})

/** Gives a form that was posted to `path` back to its page there: sealed, once, to this browser alone. */
export const returnForm = (path: string, state: FormState) =>
  keepSealed(RETURNED_FORM, state, { path, maxAge: SECONDS })

/** What came back to the page at `path`; an empty form when nothing did. */
export const returnedForm = async (path: string): Promise<FormState> =>
  (await sealedFor(path, RETURNED_FORM, shape)) ?? {}

/** The same for the form of an action that was sent without scripts: the front server leads to its page with 303, and asks it there what it said. What is too long for a cookie is shown by the answer itself. */
export async function giveBack(state: FormState) {
  const asked = await headers()
  const path = asked.get('x-tuntas-path')
  if (path && !asked.has('next-action')) await keepSealed(GIVEN_BACK, state, { path, maxAge: SECONDS })
}

/** What an action said before, where the front server asks only for that; undefined where there is something to do. */
export async function givenBack(): Promise<FormState | undefined> {
  const asked = await headers()
  const sealed = asked.get('x-tuntas-returned')
  if (sealed === null) return undefined
  return openSealed(sealed, { name: GIVEN_BACK, path: asked.get('x-tuntas-path') ?? '', shape }) ?? {}
}
