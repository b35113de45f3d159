import 'server-only'
import { type Connection, database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import * as claims from '@/db/repositories/claims'
import * as documentPages from '@/db/repositories/document-pages'
import * as documents from '@/db/repositories/documents'
import * as scannerPhones from '@/db/repositories/scanner-phones'
import * as staff from '@/db/repositories/staff'
import type { ScannerActor, StaffActor } from '@/lib/domain/actor'
import { presenceTo } from '@/lib/domain/claim'
import { Refusal } from '@/lib/domain/refusal'
import { worksAtCounter } from '@/lib/domain/role'
import { roleOn } from '@/lib/domain/role-on'
import { phaseOf, worksUntil } from '@/lib/domain/scanner-phone'
import { mayCheck } from '@/lib/domain/workflow'
import { publicAddress } from '@/lib/env'
import { linkToken } from '@/lib/keys/link-token'
import { routes } from '@/lib/routes'

/**
 * A case as the counter scans into it: its papers with the sheets that are there, whether more may come, and the phone that is paired
 * for it. Leaves a trace. Refuses with `not_found` all but the counter of its office.
 */
export async function getScan(actor: StaffActor, number: string) {
  const on = database()
  const application = await seen(on, actor, number)
  const { id, officeId, name, state } = application
  const [papers, phone, holder] = await Promise.all([
    papersOf(on, id),
    scannerPhones.ofApplication(on, id),
    claims.holderOf(on, application, new Date()),
    audit.trace(on, { officeId, staffId: actor.id, act: 'application_opened', subjectId: id }),
  ])
  const mayScan = mayCheck(state, actor.role)
  return {
    ...{ id, number, name, mayScan, papers },
    presence: presenceTo(actor.id, holder),
    phone: mayScan && phone?.version === application.version ? shownPhone(phone) : undefined,
  }
}

/** What an officer's phone is shown of the case it photographs into: its number, the names of the papers, and what arrived. Nothing of a person. Refuses with `not_found`. */
export async function getPhoneScan({ staff: officer, number }: ScannerActor) {
  const on = database()
  const { id } = await seen(on, officer, number)
  const papers = await papersOf(on, id)
  return {
    number,
    papers: papers.map(({ type, isJudged, pages }) => ({
      ...{ type, isJudged },
      pages: pages.map(({ id, size, sha256, createdAt, isScan }) => ({
        id,
        size,
        sha256,
        createdAt,
        isScan,
      })),
    })),
  }
}

async function seen(on: Connection, actor: StaffActor, number: string) {
  const application = await applications.findByNumber(on, number)
  const isTheirs = application && roleOn(application, actor) && worksAtCounter(actor.role)
  if (!isTheirs || !applications.isFiled(application)) throw new Refusal('not_found')
  return application
}

async function papersOf(on: Connection, applicationId: string) {
  const [papers, pages] = await Promise.all([
    documents.ofApplication(on, applicationId),
    documentPages.ofApplication(on, applicationId),
  ])
  const officers = await staff.filersOf(
    on,
    pages.map(({ scannedBy }) => scannedBy).filter(id => id !== null),
  )
  return papers.map(({ id, type, verdict }) => ({
    type,
    /** Found in order, or not asked of this person: then nothing is added to it. */
    isJudged: verdict !== null && verdict !== 'lacking',
    pages: pages
      .filter(({ documentId }) => documentId === id)
      .map(({ id, size, sha256, createdAt, leaves, scannedBy, scannedWith }) => ({
        ...{ id, size, createdAt, scannedWith, isScan: scannedBy !== null },
        leaves: leaves ?? 1,
        sha256: sha256.toString('hex'),
        scannerName: scannedBy && officers.get(scannedBy)?.name,
      })),
  }))
}

/** The address in its QR is shown until a phone has used it. */
function shownPhone(phone: scannerPhones.ScannerPhone) {
  const phase = phaseOf(phone, new Date())
  if (phase === 'ended' || phase === 'expired') return undefined
  const token = linkToken('scanner_phone', phone.id)
  return {
    until: worksUntil(phone),
    connectedAt: phone.connectedAt,
    address: phase === 'offered' ? publicAddress() + routes.scannerPhone(token) : undefined,
  }
}
