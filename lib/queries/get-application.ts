import 'server-only'
import { type Connection, database } from '@/db/client'
import * as events from '@/db/repositories/application-events'
import * as applications from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import * as claims from '@/db/repositories/claims'
import * as documentPages from '@/db/repositories/document-pages'
import * as documents from '@/db/repositories/documents'
import * as handovers from '@/db/repositories/handovers'
import * as messages from '@/db/repositories/messages'
import * as offices from '@/db/repositories/offices'
import * as paperForms from '@/db/repositories/paper-forms'
import * as recordStatuses from '@/db/repositories/record-statuses'
import * as reprints from '@/db/repositories/reprints'
import * as staff from '@/db/repositories/staff'
import * as visits from '@/db/repositories/visits'
import type { StaffActor } from '@/lib/domain/actor'
import { presenceTo } from '@/lib/domain/claim'
import { mayPause } from '@/lib/domain/clock-pause'
import { sourceOf } from '@/lib/domain/filing'
import { isUndoable, undoesHandovers } from '@/lib/domain/handover'
import { nikWarningsOf } from '@/lib/domain/nik'
import { paperFormNumber } from '@/lib/domain/paper-form'
import { Refusal } from '@/lib/domain/refusal'
import { isReprintable, printsCards, printsOf } from '@/lib/domain/reprint'
import { isRegencyWide, mayOpenApplications, type Role, worksAtCounter } from '@/lib/domain/role'
import { roleOn } from '@/lib/domain/role-on'
import { IN_SIAK, journeyOf, keepsSiakLedger } from '@/lib/domain/siak-ledger'
import { mayCheck, movesFor } from '@/lib/domain/workflow'
import { officeDay } from '@/lib/domain/working-days'
import { maskDigits } from '@/lib/format/mask'
import { linkToken } from '@/lib/keys/link-token'
import { clockOf } from './service-clocks'

/** One application as staff of its office or regency see it: papers, pages, history, and the moves that are theirs. NIK and KK number stay masked. Leaves a trace. Refuses with `not_found` to all others. */
export async function getApplication(actor: StaffActor, number: string) {
  const on = database()
  const application = await applications.findByNumber(on, number)
  const role = application && roleOn(application, actor)
  if (!application || !role || !applications.isFiled(application) || !mayOpenApplications(actor.role))
    throw new Refusal('not_found')

  const [filer, papers, pages, history, recordHistory, told, ticketNumber, holder, standard, written] =
    await Promise.all([
      application.takenInBy ? staff.filerOf(on, application.takenInBy) : undefined,
      documents.ofApplication(on, application.id),
      documentPages.ofApplication(on, application.id),
      events.ofApplication(on, application.id),
      recordStatuses.ofApplication(on, application.id),
      messages.ofApplication(on, application.id),
      visits.ticketOf(on, application.id, officeDay(new Date())),
      claims.holderOf(on, application, new Date()),
      offices.findStandard(on, application.standardId),
      writtenOn(on, application),
      audit.trace(on, {
        officeId: application.officeId,
        staffId: actor.id,
        act: 'application_opened',
        subjectId: application.id,
      }),
    ])

  const [handover, clock, printing] = await Promise.all([
    handovers.find(on, application.id),
    clockOf(on, { ...application, targetMinutes: standard?.targetMinutes ?? 0 }, history),
    printingOf(on, application, role, history),
  ])
  const isFresh = handover !== undefined && isUndoable(handover.handedOverAt, new Date())

  return {
    ...shownOf(application, await officeNameFor(on, actor, application)),
    /** The queue number held today for it; undefined where nobody came. */
    ticketNumber,
    /** Who has it in hand; looking takes nothing in hand. */
    presence: presenceTo(actor.id, holder),
    source: sourceOf(filer),
    documents: papers.map(paper => ({
      ...paper,
      pages: pages.filter(page => page.documentId === paper.id).map(shownPage),
    })),
    history,
    ...printing,
    /** What SIAK was seen to say, and its way to the regency and back. */
    recordHistory,
    journey: journeyOf(history),
    mayNoteRecord: keepsSiakLedger(role) && IN_SIAK.includes(application.state),
    /** Where its twelve minutes stand; undefined where its road ended without a card. */
    clock,
    mayPause: mayPause(application.state, role),
    /** What was written by hand before it was typed: numbers, when, and when that was typed. */
    written,
    messages: told.map(shownMessage),
    moves: movesFor(application.state, role).filter(move => move !== 'undo_handover' || isFresh),
    /** Whether there is a bukti penerimaan this person may look at. */
    hasReceipt: handover !== undefined && (worksAtCounter(actor.role) || undoesHandovers(actor.role)),
    mayCheck: mayCheck(application.state, role),
    /** Opens the receipt, and with it the application; only for whoever prints receipts. */
    receiptToken: worksAtCounter(actor.role) ? linkToken('application', application.id) : undefined,
  }
}

/** The kecamatan a case is of, for whoever serves several. */
const officeNameFor = async (on: Connection, { role }: StaffActor, { officeId }: applications.Filed) =>
  isRegencyWide(role) ? (await offices.findById(on, officeId))?.name : undefined

/** What an officer's page shows, column by column: a new one shows nowhere until it is written here. */
function shownOf(application: applications.Filed, officeName: string | undefined) {
  const { id, number, variant, eligibility, state, version, isReturned, handedInAt, stateSince } = application
  const { name, phone, villageCode, receiptCode, recordedAt } = application
  const { siakReference, recordStatus, recordStatusOn } = application
  return {
    ...{ id, number, variant, eligibility, state, version, isReturned, handedInAt, stateSince },
    ...{ name, phone, villageCode, receiptCode, recordedAt },
    ...{ siakReference, recordStatus, recordStatusOn },
    officeName,
    isWhole: applications.isWhole(application),
    savedAt: application.savedAt,
    maskedNik: application.nik && maskDigits(application.nik),
    nikWarnings: application.nik ? nikWarningsOf(application.nik, new Date()) : [],
    maskedFamilyCardNumber: application.familyCardNumber && maskDigits(application.familyCardNumber),
  }
}

/** When its card was printed once more and why, how often it was printed in all, and whether this role may print it again. */
async function printingOf(
  on: Connection,
  { id, state }: applications.Filed,
  role: Role,
  history: Parameters<typeof printsOf>[0],
) {
  const reprinted = await reprints.ofApplication(on, id)
  return {
    reprints: reprinted,
    prints: printsOf(history, reprinted),
    mayReprint: printsCards(role) && isReprintable(state),
  }
}

async function writtenOn(on: Connection, { id, officeId }: applications.Filed) {
  const [office, forms] = await Promise.all([
    offices.findById(on, officeId),
    paperForms.ofApplication(on, id),
  ])
  return forms.map(form => ({
    ...{ kind: form.kind, receivedAt: form.receivedAt, usedAt: form.usedAt },
    number: paperFormNumber(form, office?.code ?? ''),
  }))
}

/** `withdrawnBecause` says why nobody is to send it any more. */
const shownMessage = ({ id, text, state, createdAt, withdrawnBecause }: Message) => ({
  ...{ id, text, state, createdAt, withdrawnBecause },
})

type Message = Awaited<ReturnType<typeof messages.ofApplication>>[number]

/** A PDF that was not drawn yet has one leaf at least; one with none cannot be drawn. */
const shownPage = ({ id, mediaType, size, createdAt, leaves }: documentPages.Page) => ({
  ...{ id, mediaType, size, createdAt },
  leaves: leaves ?? 1,
})

export type OpenedApplication = Awaited<ReturnType<typeof getApplication>>
