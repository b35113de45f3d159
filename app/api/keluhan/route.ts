import { randomUUID } from 'node:crypto'
import { publicAction } from '@/lib/action'
import { complainantFrom, complainantOf } from '@/lib/auth/complainant'
import { returnForm } from '@/lib/auth/returned-form'
import { visitor } from '@/lib/auth/visitor'
import { changePlace } from '@/lib/commands/change-complaint'
import { saveComplaintPhotos } from '@/lib/commands/save-complaint-photos'
import { limitPapers, readPapers } from '@/lib/commands/save-papers'
import { placeForm } from '@/lib/domain/complaint-form'
import { type FormState, needsLook } from '@/lib/domain/form-state'
import { isRefusal, refusals, sentenceOf } from '@/lib/domain/refusal'
import { report } from '@/lib/integrations/report'
import { assertOwnOrigin } from '@/lib/origin'
import { routes } from '@/lib/routes'

export const dynamic = 'force-dynamic'

type Sent = NonNullable<Awaited<ReturnType<typeof readPapers>>>

/** The second page of a complaint: when, where and photos in one plain form. Always leads on with 303, to the last page, or back with what is to be put right; what was accepted stays. */
export async function POST(request: Request): Promise<Response> {
  const cameFrom = request.headers.get('referer')
  const body = { type: request.headers.get('content-type'), stream: request.body }
  try {
    await assertOwnOrigin()
    const who = await visitor()
    const sent = await readPapers(who, body)
    if (!sent) return await goBack(tokenIn(cameFrom), { message: refusals.file_incomplete })
    await limitPapers(who, sent)
    const { token = '', remove } = sent.fields
    const state = await save(token, sent)
    if (needsLook(state)) return await goBack(token, state)
    return seeOther(remove ? routes.complaintPlace(token) : routes.complaintCheck(token))
  } catch (thrown) {
    if (!isRefusal(thrown)) report(thrown, randomUUID().slice(0, 8))
    const message = isRefusal(thrown) ? sentenceOf(thrown) : refusals.trouble
    return goBack(tokenIn(cameFrom), { message })
  }
}

/** Photos first: a slip in the date takes none of them away. */
async function save(token: string, { fields, files, hasMore }: Sent): Promise<FormState> {
  const actor = complainantOf(token)
  const remove = fields.remove || undefined
  const refused = await saveComplaintPhotos(actor, { remove, files, hasMore })
  const words = new FormData()
  for (const [name, value] of Object.entries(fields)) words.set(name, value)
  const state = await savePlace({}, words)
  if (!refused || refused === 'complaint_draft_gone') return state
  const { values = fields, errors, ...rest } = state
  return { ...rest, values, errors: { ...errors, photos: refusals[refused] } }
}

const savePlace = publicAction(placeForm, async (_visitor, form) => {
  await changePlace(complainantOf(form.token), form)
})

/** Back to the page of the form, with what was typed, for a minute and this browser alone. A link that is none of ours is not followed. */
async function goBack(token: string | undefined, state: FormState): Promise<Response> {
  if (!token || !complainantFrom(token)) return seeOther(routes.writeComplaint())
  const { errors, message, values } = state
  await returnForm(routes.complaintPlace(token), { errors, message, values: typed(values) })
  return seeOther(`${routes.complaintPlace(token)}#ringkasan-galat`)
}

/** What a person typed, not what the page carried along. */
function typed(values: FormState['values']): FormState['values'] {
  if (!values) return undefined
  const { happenedOn = '', place = '' } = values
  return { happenedOn, place }
}

/** The link in the address of the page a form came from, where the form itself could not be read. */
const tokenIn = (referer: string | null) =>
  referer && URL.canParse(referer)
    ? /^\/pengaduan\/tulis\/([\w-]+)\//.exec(new URL(referer).pathname)?.[1]
    : undefined

const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } })
