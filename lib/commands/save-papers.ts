import 'server-only'
import { database } from '@/db/client'
import { findById } from '@/db/repositories/applications'
import type { Actor, VisitorActor } from '@/lib/domain/actor'
import { answerField, paperOfField } from '@/lib/domain/paper-fields'
import type { PaperRefusal, PapersForm } from '@/lib/domain/papers-form'
import { Refusal, reasonOf } from '@/lib/domain/refusal'
import type { DocumentType } from '@/lib/domain/service'
import { type Body, type FormFile, readForm } from '@/lib/integrations/upload-form'
import { limitAttempts } from '@/lib/limit-attempts'
import { answerDocument } from './answer-document'
import { attachPage } from './attach-page'
import { removePage } from './remove-page'

/** Forms with files one address may send in 15 minutes: a mobile network puts a whole town behind one. */
const MOST_FORMS = 1000

/** The text fields of the papers' form, and its files. Undefined when it was cut on its way. */
export const readPapers = (_actor: VisitorActor, body: Body) => readForm(body).catch(() => undefined)

/** Counts a form that brings files. Refuses with `too_many_attempts`. */
export async function limitPapers(actor: VisitorActor, { files }: { files: readonly FormFile[] }) {
  if (files.length > 0) await limitAttempts('send_form', actor.address, MOST_FORMS)
}

type Sent = {
  form: Pick<PapersForm, 'papers' | 'remove'>
  fields: Record<string, string>
  files: readonly FormFile[]
  hasMore: boolean
}

/** Does everything the papers' form asks for, one thing after another: what is accepted stays, also when another thing is refused. Tells the first refusal and its paper. Refuses with `not_found` to strangers. */
export async function savePapers(actor: Actor, { form, fields, files, hasMore }: Sent) {
  if (!(await hasPapers(actor))) throw new Refusal('not_found')
  const refused: PaperRefusal[] = []
  const trying = async (type: DocumentType | undefined, work: () => Promise<unknown>) => {
    const reason = await work().then(() => undefined, reasonOf)
    if (reason) refused.push({ reason, type })
  }

  const { remove } = form
  if (remove) await trying(undefined, () => removePage(actor, { pageId: remove }))
  for (const type of form.papers)
    await trying(type, () => answerDocument(actor, type, fields[answerField(type)] === 'at_counter'))
  for (const { field, fileName, content } of files) {
    const type = paperOfField(field)
    if (type) await trying(type, () => attachPage(actor, { type, fileName, content }))
  }
  if (hasMore) refused.push({ reason: 'too_many_at_once', type: form.papers[0] })
  return refused[0]
}

/** At the counter each paper asks for itself. */
const hasPapers = async (actor: Actor) =>
  actor.kind === 'scanner' ||
  (actor.kind === 'applicant' && (await findById(database(), actor.applicationId)) !== undefined)
