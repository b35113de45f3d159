import { and, desc, eq, inArray, isNotNull, isNull, or, type SQL } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applicationEvents } from '@/db/schema/application-events'
import { applications } from '@/db/schema/applications'
import { offices } from '@/db/schema/offices'
import type { RecordStatus } from '@/lib/domain/record-status'
import { Refusal } from '@/lib/domain/refusal'
import type { Variant } from '@/lib/domain/service'
import { AT_REGENCY, type ReturnReason } from '@/lib/domain/siak-ledger'
import { type Move, OPEN_STATES, type State } from '@/lib/domain/workflow'
import { searchIndexes } from '@/lib/keys/search-index'

/** Permohonan, with the regency whose verifier may see it. */
export type Application = typeof applications.$inferSelect & { regencyId: string | null }

type With<Answer extends keyof Application> = Application & {
  [answer in Answer]: NonNullable<Application[answer]>
}

/** One that was handed in: it has a name, the database sees to it. */
export type Filed = With<'name' | 'handedInAt'>

export const isFiled = (application: Application): application is Filed => application.handedInAt !== null

type Whole = With<'nik' | 'familyCardNumber' | 'villageCode'>

/** Whether NIK, KK number and village are known. The database lets none pass the first check without them. */
export const isWhole = (application: Application): application is Application & Whole =>
  application.nik !== null && application.familyCardNumber !== null && application.villageCode !== null

/**
 * Writes a new draft under the first number that nobody has; `makeNumber` makes one up. On a busy day two would meet now and then.
 * The receipt code may, once in a blue moon, be taken: the database refuses, the press is tried again.
 */
export async function insert(
  on: Connection,
  draft: Omit<typeof applications.$inferInsert, 'number'>,
  makeNumber: () => string,
): Promise<string> {
  const [row] = await on
    .insert(applications)
    .values({ ...draft, number: makeNumber(), ...searchIndexes(draft) })
    .onConflictDoNothing({ target: applications.number })
    .returning({ id: applications.id })
  return row?.id ?? insert(on, draft, makeNumber)
}

export const findById = (on: Connection, id: string) => findOne(on, eq(applications.id, id))

/** The same, held until the transaction ends, so that what is decided on it stays true. Rows that point to it may still be written. */
export const holdById = (on: Connection, id: string) => holdOne(on, eq(applications.id, id))

export const findByNumber = (on: Connection, number: string) => findOne(on, eq(applications.number, number))

export const holdByNumber = (on: Connection, number: string) => holdOne(on, eq(applications.number, number))

/** Those of some applications that are there, in no order. */
export async function findAll(on: Connection, ids: readonly string[]): Promise<Application[]> {
  if (ids.length === 0) return []
  return (await select(on, inArray(applications.id, [...ids]))).map(joined)
}

const findOne = (on: Connection, which: SQL) => found(select(on, which))

const holdOne = (on: Connection, which: SQL) =>
  found(select(on, which).for('no key update', { of: applications }))

const select = (on: Connection, which: SQL) =>
  on
    .select({ application: applications, regencyId: offices.regencyId })
    .from(applications)
    .innerJoin(offices, eq(offices.id, applications.officeId))
    .where(which)

type Found = { application: typeof applications.$inferSelect; regencyId: string | null }

async function found(rows: PromiseLike<Found[]>): Promise<Application | undefined> {
  const [row] = await rows
  return row && joined(row)
}

const joined = ({ application, regencyId }: Found): Application => ({ ...application, regencyId })

/** The one with a receipt code, or undefined. */
export const findByReceiptCode = (on: Connection, receiptCodeIndex: Buffer) =>
  findOne(on, eq(applications.receiptCodeIndex, receiptCodeIndex))

/** The applications handed in with a phone number and the last four of their code. Usually one; never told how many were near. */
export async function findTracked(on: Connection, trackingIndex: Buffer): Promise<string[]> {
  const rows = await on
    .select({ id: applications.id })
    .from(applications)
    .where(and(eq(applications.trackingIndex, trackingIndex), isNotNull(applications.handedInAt)))
    .orderBy(desc(applications.createdAt))
    .limit(10)
  return rows.map(row => row.id)
}

/** The applications handed in with a phone number: those under way first, then newest first; at most `most`. */
export async function findByPhone(on: Connection, phoneIndex: Buffer, most: number): Promise<string[]> {
  const rows = await on
    .select({ id: applications.id })
    .from(applications)
    .where(and(eq(applications.phoneIndex, phoneIndex), isNotNull(applications.handedInAt)))
    .orderBy(desc(inArray(applications.state, [...OPEN_STATES])), desc(applications.createdAt))
    .limit(most)
  return rows.map(row => row.id)
}

type Alike = { officeId: string; variant: Variant; phoneIndex: Buffer; nikIndex: Buffer | undefined }

/** Applications under way at an office for the same card, by the same phone number or NIK; the newest first, at most `most`. */
export const underWay = (on: Connection, { officeId, variant, phoneIndex, nikIndex }: Alike, most: number) =>
  on
    .select()
    .from(applications)
    .where(
      and(
        eq(applications.officeId, officeId),
        eq(applications.variant, variant),
        isNotNull(applications.handedInAt),
        inArray(applications.state, [...OPEN_STATES]),
        or(eq(applications.phoneIndex, phoneIndex), nikIndex && eq(applications.nikIndex, nikIndex)),
      ),
    )
    .orderBy(desc(applications.createdAt))
    .limit(most)

type Change = {
  move: Move
  toState: State
  staffId?: string
  delegationId?: string
  reason?: string
  returnReason?: ReturnReason
  siakReference?: string
  recordStatus?: RecordStatus
  isRepair: boolean
  /** Whether the papers come in with it: the first time is kept as the place in every queue. */
  handsIn: boolean
  now: Date
}

/** Changes the state if nobody did meanwhile, and writes the event: both or neither. Refuses with `changed_meanwhile`. Only `advance` calls it. */
export async function move(on: Connection, seen: Application, change: Change) {
  const { move, toState, staffId, delegationId, reason, returnReason, siakReference, recordStatus } = change
  const { isRepair, now } = change
  const version = seen.version + 1
  const moved = await on
    .update(applications)
    .set({
      state: toState,
      version,
      isRepair,
      stateSince: now,
      handedInAt: change.handsIn ? (seen.handedInAt ?? now) : seen.handedInAt,
      atRegencySince: AT_REGENCY.includes(toState) ? (seen.atRegencySince ?? now) : null,
      ...(siakReference && { siakReference }),
    })
    .where(
      and(
        eq(applications.id, seen.id),
        eq(applications.state, seen.state),
        eq(applications.version, seen.version),
      ),
    )
    .returning({ id: applications.id })
  if (moved.length === 0) throw new Refusal('changed_meanwhile')

  await on.insert(applicationEvents).values({
    officeId: seen.officeId,
    applicationId: seen.id,
    version,
    move,
    fromState: seen.state,
    toState,
    staffId,
    delegationId,
    reason,
    returnReason,
    siakReference,
    recordStatus,
    happenedAt: now,
  })
}

/** The moves one member of staff made on an application, for separation of duties. */
export async function movesMadeBy(on: Connection, applicationId: string, staffId: string): Promise<Move[]> {
  const rows = await on
    .select({ move: applicationEvents.move })
    .from(applicationEvents)
    .where(and(eq(applicationEvents.applicationId, applicationId), eq(applicationEvents.staffId, staffId)))
  return rows.map(row => row.move)
}

/** Notes that biometrics were recorded, once; tells whether it was now. */
export async function markRecorded(on: Connection, id: string, staffId: string, now: Date): Promise<boolean> {
  const recorded = await on
    .update(applications)
    .set({ recordedAt: now, recordedBy: staffId })
    .where(and(eq(applications.id, id), isNull(applications.recordedAt)))
    .returning({ id: applications.id })
  return recorded.length > 0
}

/** Notes where a printed card waits; null where nowhere. */
export async function keepShelf(on: Connection, id: string, shelf: string | null) {
  await on.update(applications).set({ shelf }).where(eq(applications.id, id))
}

/** Keeps the sealed survey link of a finished application; null forgets it. */
export async function keepSurveySecret(on: Connection, id: string, surveySecret: string | null) {
  await on.update(applications).set({ surveySecret }).where(eq(applications.id, id))
}

type Identity = Pick<
  typeof applications.$inferInsert,
  'nik' | 'nikIndex' | 'familyCardNumber' | 'villageCode'
>

/** Writes down what was still missing of its applicant. */
export async function complete(on: Connection, id: string, identity: Identity) {
  await on
    .update(applications)
    .set({ ...identity, ...searchIndexes(identity), savedAt: new Date() })
    .where(eq(applications.id, id))
}
