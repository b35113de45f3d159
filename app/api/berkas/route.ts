import { randomUUID } from 'node:crypto'
import { holderOf, repairerOf } from '@/lib/auth/applicant'
import { visitor } from '@/lib/auth/visitor'
import { findUnsaved, forgetUnsaved, keepUnsaved } from '@/lib/commands/keep-unsaved'
import { limitPapers, readPapers, savePapers } from '@/lib/commands/save-papers'
import type { Actor } from '@/lib/domain/actor'
import { type PapersForm, papersForm } from '@/lib/domain/papers-form'
import { isRefusal } from '@/lib/domain/refusal'
import { report } from '@/lib/integrations/report'
import { assertOwnOrigin } from '@/lib/origin'
import { listUnansweredPapers } from '@/lib/queries/list-unanswered-papers'
import { routes } from '@/lib/routes'
import { repaired } from './repaired'
import { papersPage, returnTo } from './return-to'

export const dynamic = 'force-dynamic'

/**
 * The papers' form without scripts: files and answers together. Leads on with 303, to the next page or back to the papers with the
 * reason beside the right one. A fault of ours answers 500 with the form to send again, which the front server makes a page of.
 */
export async function POST(request: Request): Promise<Response> {
  const cameFrom = request.headers.get('referer')
  try {
    await assertOwnOrigin()
    const body = { type: request.headers.get('content-type'), stream: request.body }
    const sent = await readPapers(await visitor(), body)
    const form = papersForm.safeParse(sent?.fields)
    if (!sent || !form.success) return seeOther(returnTo(cameFrom, { reason: 'file_incomplete' }))
    return await answer(form.data, sent)
  } catch (thrown) {
    if (!isRefusal(thrown)) report(thrown, randomUUID().slice(0, 8))
    return seeOther(returnTo(cameFrom, { reason: isRefusal(thrown) ? thrown.reason : 'trouble' }))
  }
}

type Sent = NonNullable<Awaited<ReturnType<typeof readPapers>>>

async function answer(form: PapersForm, sent: Sent): Promise<Response> {
  const actor = form.purpose === 'repair' ? repairerOf(form.token) : holderOf(form.token)
  let files = sent.files
  try {
    files = [...files, ...(await findUnsaved(actor, form.kept))]
    await limitPapers(await visitor(), sent)
    const next = await lead(actor, form, { ...sent, files })
    await forgetUnsaved(actor, form.kept)
    return seeOther(next)
  } catch (thrown) {
    if (isRefusal(thrown)) return seeOther(papersPage(form, { reason: thrown.reason, until: thrown.until }))
    report(thrown, randomUUID().slice(0, 8))
    const kept = await keepUnsaved(actor, files)
    return toSendAgain({ ...sent.fields, ...(files.length > 0 && (kept ? { kept } : { unkept: 'ya' })) })
  }
}

/** Saves, then says where to go: back to a paper that was left without an answer, to the next that waits for one, or on. */
async function lead(actor: Actor, form: PapersForm, sent: Sent): Promise<string> {
  const refused = await savePapers(actor, { form, ...sent })
  // Pressed twice: what the first press did is also the answer to the second.
  if (form.purpose === 'repair' && refused?.reason === 'sent_already') return repaired(actor, form)
  if (refused) return papersPage(form, refused)
  if (form.remove) return papersPage(form)
  const unanswered = await listUnansweredPapers(actor)
  const left = form.papers.find(type => unanswered.includes(type))
  if (left) return papersPage(form, { reason: 'paper_unanswered', type: left })
  if (form.purpose === 'repair') return repaired(actor, form)
  const [next] = unanswered
  return next ? routes.draftDocument(form.token, next) : routes.draft(form.token)
}

const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } })

/** The front server's page of a failure offers these fields to be sent once more (server/front/send-again.ts). */
const toSendAgain = (fields: Record<string, string>) =>
  new Response(new URLSearchParams(fields), { status: 500 })
