import 'server-only'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as documentPages from '@/db/repositories/document-pages'
import * as documents from '@/db/repositories/documents'
import * as slips from '@/db/repositories/slips'
import type { Actor } from '@/lib/domain/actor'
import { shortName } from '@/lib/domain/person-name'
import { Refusal } from '@/lib/domain/refusal'
import { movesFor } from '@/lib/domain/workflow'
import { publicAddress } from '@/lib/env'
import { linkToken } from '@/lib/keys/link-token'
import { verificationCode } from '@/lib/keys/proofs'
import { routes } from '@/lib/routes'

/** What the holder of an application's own link sees: what it is, their papers and pages. Refuses with `not_found` to all others. */
export async function getOwnApplication(actor: Actor) {
  const on = database()
  const application =
    actor.kind === 'applicant' ? await applications.findById(on, actor.applicationId) : undefined
  if (!application) throw new Refusal('not_found')

  const [papers, pages, hasSlip] = await Promise.all([
    documents.ofApplication(on, application.id),
    documentPages.ofApplication(on, application.id),
    slips.isIssued(on, application.id, 'receipt'),
  ])
  const { id, variant, eligibility, state, name, villageCode, receiptCode, handedInAt, createdAt } =
    application
  const progressPath = routes.progress(linkToken('progress', id))
  return {
    ...{ id, variant, eligibility, state, name, villageCode, receiptCode, handedInAt, createdAt },
    shortName: shortName(name ?? ''),
    /** Where anyone who is given it reads how far it is, and no more; the address is what the QR holds. */
    progressPath,
    progressAddress: publicAddress() + progressPath,
    /** By which others ask whether the receipt is real; receipts from before there were such codes have none. */
    verificationCode: hasSlip ? verificationCode('receipt', id) : undefined,
    verificationAddress: publicAddress() + routes.verifySlip(),
    maySend: movesFor(state, 'applicant').includes('hand_in'),
    mayCancel: movesFor(state, 'applicant').includes('cancel'),
    documents: papers.map(({ id, type, answer, verdict, lackingReason, note, judgedAt }) => ({
      ...{ id, type, answer, verdict, lackingReason, note },
      pages: pages
        .filter(page => page.documentId === id)
        .map(({ id, fileName, size, mediaType, sha256, createdAt }) => ({
          ...{ id, fileName, size, mediaType, createdAt },
          sha256: sha256.toString('hex'),
          /** In a repair: came after the officer looked. */
          isNew: judgedAt === null || createdAt > judgedAt,
        })),
    })),
  }
}
