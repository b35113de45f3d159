import { randomUUID } from 'node:crypto'
import { holderOf, repairerOf } from '@/lib/auth/applicant'
import { visitor } from '@/lib/auth/visitor'
import { handInApplication } from '@/lib/commands/hand-in-application'
import { readPapers, savePapers } from '@/lib/commands/save-papers'
import type { Actor } from '@/lib/domain/actor'
import { type PaperRefusal, type PapersForm, papersForm } from '@/lib/domain/papers-form'
import { isRefusal } from '@/lib/domain/refusal'
import { report } from '@/lib/integrations/report'
import { assertOwnOrigin } from '@/lib/origin'
import { listUnansweredPapers } from '@/lib/queries/list-unanswered-papers'
import { routes } from '@/lib/routes'

export const dynamic = 'force-dynamic'

/** The papers' form without scripts: files and answers together. Always leads on with 303, to the next page or back to the papers with the reason beside the right one. */
export async function POST(request: Request): Promise<Response> {
  const cameFrom = request.headers.get('referer')
  try {
    await assertOwnOrigin()
    const body = { type: request.headers.get('content-type'), stream: request.body }
    const sent = await readPapers(await visitor(), body)
    const form = papersForm.safeParse(sent?.fields)
    if (!sent || !form.success) return seeOther(returnTo(cameFrom, { reason: 'file_incomplete' }))
    return seeOther(await lead(form.data, sent))
  } catch (thrown) {
    if (isRefusal(thrown)) return seeOther(returnTo(cameFrom, { reason: thrown.reason, until: thrown.until }))
    report(thrown, randomUUID().slice(0, 8))
    return seeOther(returnTo(cameFrom, { reason: 'trouble' }))
  }
}

type Sent = NonNullable<Awaited<ReturnType<typeof readPapers>>>

/** Saves, then says where to go: back to a paper that was left without an answer, to the next that waits for one, or on. */
async function lead(form: PapersForm, sent: Sent): Promise<string> {
  const actor = form.purpose === 'repair' ? repairerOf(form.token) : holderOf(form.token)
  const refused = await savePapers(actor, { form, ...sent })
  if (refused) return papersPage(form, refused)
  if (form.remove) return papersPage(form)
  const unanswered = await listUnansweredPapers(actor)
  const left = form.papers.find(type => unanswered.includes(type))
  if (left) return papersPage(form, { reason: 'paper_unanswered', type: left })
  if (form.purpose === 'repair') return repaired(actor, form)
  const [next] = unanswered
  return next ? routes.draftDocument(form.token, next) : routes.draft(form.token)
}

async function repaired(actor: Actor, form: PapersForm): Promise<string> {
  try {
    await handInApplication(actor, form)
    return routes.progress(form.token)
  } catch (thrown) {
    if (isRefusal(thrown)) return papersPage(form, { reason: thrown.reason })
    throw thrown
  }
}

/** The page a form was on: one paper of a draft, or all that a repair asks for. */
function papersPage({ token, purpose, papers }: PapersForm, refused?: PaperRefusal): string {
  const type = refused?.type ?? papers[0]
  const draft = type ? routes.draftDocument(token, type) : routes.draftDocuments(token)
  return (purpose === 'repair' ? routes.repair(token) : draft) + (refused ? queryOf(refused) : '')
}

/** Where a form came from that could not be read: only ever one of our own pages with papers. */
function returnTo(referer: string | null, refused: PaperRefusal): string {
  const path = referer && URL.canParse(referer) ? new URL(referer).pathname : ''
  const isOurs = /^\/(ajukan\/[\w-]+\/berkas(\/[a-z-]+)?|lengkapi\/[\w-]+)$/.test(path)
  return isOurs ? path + queryOf(refused) : routes.home()
}

const queryOf = ({ reason, type, until }: PaperRefusal) =>
  `?${new URLSearchParams({
    galat: reason,
    ...(type && { berkas: type }),
    ...(until && { sampai: until.toISOString() }),
  })}#ringkasan-galat`

const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } })
