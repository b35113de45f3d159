import 'server-only'
import { randomUUID } from 'node:crypto'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { answerWith } from './auth/answer-with'
import { giveBack, givenBack } from './auth/returned-form'
import { currentStaff, steppedDown } from './auth/staff'
import { visitor } from './auth/visitor'
import type { StaffActor, VisitorActor } from './domain/actor'
import { answeredWith } from './domain/answered-with'
import { type FormAction, type FormState, typedIn } from './domain/form-state'
import { isRefusal, Refusal, sentenceOf } from './domain/refusal'
import { report } from './integrations/report'
import { assertOwnOrigin } from './origin'

type Act<Who, Input> = (who: Who, input: Input) => Promise<string | undefined> | Promise<void>

/** For what nobody typed: a field the page carries along that is gone, or was changed on the way. */
const NOT_TYPED = { error: () => 'Muat ulang halaman ini, lalu coba sekali lagi.' }

/** Of an action that works whatever became of the role it is pressed in. */
export const LEAVES = { leaves: true }

/** A staff action: own origin, a living session, a role that is still theirs, a parsed form; then the work. What it returns is said to the person; a refusal is put in words, and what was typed stays. */
export const action = <Schema extends z.ZodType>(
  schema: Schema,
  run: Act<StaffActor, z.output<Schema>>,
  { leaves }: { leaves: boolean } = { leaves: false },
): FormAction =>
  wrapped(schema, run, async () => {
    const staff = await currentStaff()
    if (!staff) throw new Refusal('signed_out')
    if (!leaves && (await steppedDown())) throw new Refusal('delegation_over')
    return staff
  })

/** The same for everyone else. Whoever runs it limits attempts where they matter. What it says without scripts is said by the page of the form, asked for anew. */
export const publicAction = <Schema extends z.ZodType>(
  schema: Schema,
  run: Act<VisitorActor, z.output<Schema>>,
): FormAction => {
  const act = wrapped(schema, run, visitor)
  return async (before, sent) => {
    const state = await act(before, sent)
    if (!(await givenBack())) await giveBack(state)
    return state
  }
}

const wrapped = <Schema extends z.ZodType, Who>(
  schema: Schema,
  run: Act<Who, z.output<Schema>>,
  whoIsIt: () => Promise<Who>,
): FormAction =>
  unlessSaid(async (_before, sent) => {
    const { password, ...values } = typedIn(sent)
    try {
      await assertOwnOrigin()
      const who = await whoIsIt()
      const parsed = schema.safeParse(password === undefined ? values : { ...values, password }, NOT_TYPED)
      if (!parsed.success) return { values, errors: firstPerField(parsed.error) }
      const done = await run(who, parsed.data)
      return { done: done ?? undefined }
    } catch (thrown) {
      unstable_rethrow(thrown)
      const refused = refusedState(thrown)
      if (refused.status) await answerWith(refused.status)
      return { values, ...refused }
    }
  })

/** Where only what an action said before is asked for, nothing is done, whoever's action it is. Who calls one by hand may hand it anything: without a form nothing was typed. */
function unlessSaid(act: FormAction): FormAction {
  return async (before, sent) => {
    const said = await givenBack()
    if (!said) return act(before, sent instanceof FormData ? sent : new FormData())
    if (said.status) await answerWith(said.status)
    return said
  }
}

/** What a form shows for what was thrown: its sentence, and what belongs to it. */
function refusedState(thrown: unknown): FormState {
  const message = sentenceFor(thrown)
  if (!isRefusal(thrown)) return { message }
  const { reason, met } = thrown
  return { message, status: answeredWith(reason), ...(met && { met }) }
}

/** The first sentence for each field, under the field's name. */
function firstPerField(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const issue of error.issues) errors[issue.path.join('.')] ??= issue.message
  return errors
}

function sentenceFor(thrown: unknown): string {
  if (isRefusal(thrown)) return sentenceOf(thrown)
  const reference = randomUUID().slice(0, 8)
  report(thrown, reference)
  return `Maaf, ada gangguan di sistem kami. Isian Anda masih ada. Coba kirim sekali lagi. (${reference})`
}
