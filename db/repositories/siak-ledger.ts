import { and, asc, count, eq, exists, gt, inArray, isNotNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { type Scope, within } from '@/db/repositories/desk'
import { applicationEvents } from '@/db/schema/application-events'
import { applications } from '@/db/schema/applications'
import { offices } from '@/db/schema/offices'
import { staff } from '@/db/schema/staff'
import type { Cursor } from '@/lib/domain/cursor'
import { AFTER_REGENCY, AT_REGENCY, BEFORE_REGENCY, IN_SIAK, type LedgerPart } from '@/lib/domain/siak-ledger'
import { blindIndex } from '@/lib/keys/blind-index'

/** One office's ledger. What came to the regency before `lateBefore` is there too long. */
export type Ledger = { officeId: string; lateBefore: Date }

/** The cases of one part of a ledger, longest waiting first: the next `limit` after the cursor. */
export const list = (on: Connection, ledger: Ledger, part: LedgerPart, limit: number, after?: Cursor) =>
  on
    .select({
      id: applications.id,
      number: applications.number,
      name: applications.name,
      variant: applications.variant,
      state: applications.state,
      since: sinceOf(part),
      siakReference: applications.siakReference,
      recordStatus: applications.recordStatus,
      recordStatusOn: applications.recordStatusOn,
    })
    .from(applications)
    .where(and(isIn(on, ledger, part), after && isAfter(part, after)))
    .orderBy(asc(sinceOf(part)), asc(applications.id))
    .limit(limit)

/** How many cases a part of a ledger holds. */
export async function countOf(on: Connection, ledger: Ledger, part: LedgerPart): Promise<number> {
  const [row] = await on
    .select({ found: count() })
    .from(applications)
    .where(isIn(on, ledger, part))
  return row?.found ?? 0
}

/** Every time one of some cases was sent to the regency or came back, oldest first, by whom and why. */
export const journeys = (on: Connection, applicationIds: readonly string[]) =>
  on
    .select({
      applicationId: applicationEvents.applicationId,
      toState: applicationEvents.toState,
      fromState: applicationEvents.fromState,
      siakReference: applicationEvents.siakReference,
      returnReason: applicationEvents.returnReason,
      reason: applicationEvents.reason,
      staffName: staff.name,
      happenedAt: applicationEvents.happenedAt,
    })
    .from(applicationEvents)
    .leftJoin(staff, eq(staff.id, applicationEvents.staffId))
    .where(and(inArray(applicationEvents.applicationId, [...applicationIds]), or(isSending, isReturn)))
    .orderBy(asc(applicationEvents.applicationId), asc(applicationEvents.version))

type Named = { reference?: string; nik?: string }

/** The cases in SIAK within a scope that some lines name by reference or NIK; in the order of their ids, so that whoever holds several never waits in a ring. */
export async function named(on: Connection, scope: Scope, lines: readonly Named[], isHeld: boolean) {
  const references = lines.flatMap(({ reference }) => reference?.toUpperCase() ?? [])
  const niks = lines.flatMap(({ nik }) => nik ?? []).map(nik => blindIndex('nik', nik))
  if (references.length + niks.length === 0) return []
  const found = on
    .select({
      id: applications.id,
      officeId: applications.officeId,
      officeName: offices.name,
      number: applications.number,
      name: applications.name,
      nik: applications.nik,
      siakReference: applications.siakReference,
      recordStatus: applications.recordStatus,
      recordStatusOn: applications.recordStatusOn,
    })
    .from(applications)
    .innerJoin(offices, eq(offices.id, applications.officeId))
    .where(
      and(
        within(scope),
        inArray(applications.state, [...IN_SIAK]),
        or(
          inArray(sql`upper(${applications.siakReference})`, references),
          inArray(applications.nikIndex, niks),
        ),
      ),
    )
    .orderBy(asc(applications.id))
  return isHeld ? found.for('no key update', { of: applications }) : found
}

/** Says after how many working days a case at the regency is looked after at an office. */
export async function setRegencyDays(on: Connection, officeId: string, regencyDays: number) {
  await on.update(offices).set({ regencyDays }).where(eq(offices.id, officeId))
}

const atRegency = [...AT_REGENCY]
const isSending = and(
  eq(applicationEvents.fromState, BEFORE_REGENCY),
  inArray(applicationEvents.toState, atRegency),
)
const isReturn = and(
  inArray(applicationEvents.fromState, atRegency),
  eq(applicationEvents.toState, BEFORE_REGENCY),
)

/** The moment a part is in order of. */
const sinceOf = (part: LedgerPart) =>
  part === 'at_regency' || part === 'late' ? applications.atRegencySince : applications.stateSince

function isIn(on: Connection, { officeId, lateBefore }: Ledger, part: LedgerPart): SQL | undefined {
  const here = eq(applications.officeId, officeId)
  if (part === 'arrived') return and(here, eq(applications.state, AFTER_REGENCY))
  if (part === 'returned') return and(here, eq(applications.state, BEFORE_REGENCY), cameBack(on))
  const isThere = and(here, isNotNull(applications.atRegencySince))
  return part === 'late' ? and(isThere, lt(applications.atRegencySince, lateBefore)) : isThere
}

/** Whether the regency sent it back since it was entered last: whatever the counter had again is entered anew. */
const cameBack = (on: Connection) =>
  exists(
    on
      .select({ id: applicationEvents.id })
      .from(applicationEvents)
      .where(
        and(
          eq(applicationEvents.applicationId, applications.id),
          eq(applicationEvents.version, applications.version),
          isReturn,
        ),
      ),
  )

const isAfter = (part: LedgerPart, { at, id }: Cursor) =>
  or(gt(sinceOf(part), at), and(eq(sinceOf(part), at), gt(applications.id, id)))
