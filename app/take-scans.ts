import { returnForm } from '@/lib/auth/returned-form'
import { visitor } from '@/lib/auth/visitor'
import { limitPapers, readPapers } from '@/lib/commands/save-papers'
import type { FormAction, FormState } from '@/lib/domain/form-state'
import { filesField } from '@/lib/domain/paper-fields'
import type { PaperRefusal } from '@/lib/domain/papers-form'
import { isRefusal, refusals, sentenceOf } from '@/lib/domain/refusal'

type Sent = NonNullable<Awaited<ReturnType<typeof readPapers>>>

/** What the form brought, and where to say which of its papers was refused. */
type Scanning = (sent: Sent, refuse: (refused: PaperRefusal | undefined) => void) => FormAction

/** Takes a form of scanned papers, and goes back to its page: with what arrived, or with the sentence beside the right paper. */
export async function takeScans(request: Request, page: string, scanning: Scanning): Promise<Response> {
  const state = await scanned(request, scanning)
  if (state.errors || state.message) await returnForm(page, state)
  return new Response(null, { status: 303, headers: { location: page } })
}

async function scanned(request: Request, scanning: Scanning): Promise<FormState> {
  const body = { type: request.headers.get('content-type'), stream: request.body }
  const who = await visitor()
  const sent = await readPapers(who, body)
  if (!sent) return { message: refusals.file_incomplete }
  const tooMany = await limitPapers(who, sent).then(() => undefined, limited)
  if (tooMany) return tooMany

  let refused: PaperRefusal | undefined
  const send = scanning(sent, why => {
    refused = why
  })
  const { message } = await send({}, fieldsOf(sent))
  return message ? { message } : shown(refused)
}

function limited(thrown: unknown): { message: string } {
  if (isRefusal(thrown)) return { message: sentenceOf(thrown) }
  throw thrown
}

function fieldsOf({ fields }: Sent): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

function shown(refused: PaperRefusal | undefined): FormState {
  if (!refused) return {}
  const sentence = sentenceOf(refused)
  return refused.type ? { errors: { [filesField(refused.type)]: sentence } } : { message: sentence }
}
