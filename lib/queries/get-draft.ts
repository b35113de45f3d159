import 'server-only'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as documentPages from '@/db/repositories/document-pages'
import * as documents from '@/db/repositories/documents'
import type { ApplicantActor } from '@/lib/domain/actor'
import { isExpiredDraft } from '@/lib/domain/draft'
import { nikWarningsOf } from '@/lib/domain/nik'

/**
 * What the holder of a draft's link checks before sending: their answers in full, because that is what checking means, their
 * papers and pages. Once handed in, nothing of it is told here. A link whose draft is gone is one whose seven days are over.
 */
export async function getDraft(actor: ApplicantActor) {
  const on = database()
  const draft = await applications.findById(on, actor.applicationId)
  const now = new Date()
  if (!draft || isExpiredDraft(draft, now)) return { kind: 'expired' } as const
  if (draft.handedInAt !== null) return { kind: 'handed_in' } as const

  const [papers, pages] = await Promise.all([
    documents.ofApplication(on, draft.id),
    documentPages.ofApplication(on, draft.id),
  ])
  const { variant, eligibility, name, phone, nik, familyCardNumber, villageCode } = draft
  return {
    kind: 'open',
    ...{ variant, eligibility, name, phone, nik, familyCardNumber, villageCode },
    /** An operator desa wrote it, for a resident of that village and no other. */
    isVillageFixed: draft.takenInBy !== null,
    nikWarnings: nikWarningsOf(nik, now),
    isAnswered: papers.every(({ answer }) => answer !== null),
    papers: papers.map(({ id, type, answer }) => ({
      ...{ type, answer },
      pages: pages
        .filter(page => page.documentId === id)
        .map(({ id, fileName, size }) => ({ id, fileName, size })),
    })),
  } as const
}
