import 'server-only'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as documentPages from '@/db/repositories/document-pages'
import * as documents from '@/db/repositories/documents'
import type { ApplicantActor } from '@/lib/domain/actor'
import { isDraft, isExpiredDraft, tasksOf } from '@/lib/domain/draft'
import { nikWarningsOf } from '@/lib/domain/nik'

/**
 * What the holder of a draft's link checks before sending: their answers in full, because that is what checking means, their
 * papers and pages, and how far each task is. Once handed in, nothing of it is told here. A link whose draft is gone is one whose
 * seven days are over.
 */
export async function getDraft(actor: ApplicantActor) {
  const on = database()
  const draft = await applications.findById(on, actor.applicationId)
  const now = new Date()
  if (!draft || isExpiredDraft(draft, now)) return { kind: 'expired' } as const
  if (!isDraft(draft)) return { kind: 'handed_in' } as const

  const [papers, pages] = await Promise.all([
    documents.ofApplication(on, draft.id),
    documentPages.ofApplication(on, draft.id),
  ])
  const { variant, eligibility, name, phone, nik, familyCardNumber, villageCode, createdAt, savedAt } = draft
  return {
    kind: 'open',
    ...{ variant, eligibility, name, phone, nik, familyCardNumber, villageCode, createdAt },
    /** An operator desa wrote it, for a resident of that village and no other. */
    isVillageFixed: draft.takenInBy !== null,
    /** The version of the answers a form on the page is about. */
    savedAt,
    lastSavedAt: latest([savedAt, ...pages.map(page => page.createdAt)]),
    nikWarnings: nik ? nikWarningsOf(nik, now) : [],
    tasks: tasksOf({ name, papers }),
    papers: papers.map(({ id, type, answer }) => ({
      ...{ type, answer },
      pages: pages
        .filter(page => page.documentId === id)
        .map(({ id, fileName, size }) => ({ id, fileName, size })),
    })),
  } as const
}

const latest = (moments: readonly Date[]) => new Date(Math.max(...moments.map(moment => moment.getTime())))

export type OpenDraft = Extract<Awaited<ReturnType<typeof getDraft>>, { kind: 'open' }>
