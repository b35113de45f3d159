import { asc, eq } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applications } from '@/db/schema/applications'
import { recordStatuses } from '@/db/schema/record-statuses'
import { staff } from '@/db/schema/staff'
import type { RecordStatus, RecordStatusSource } from '@/lib/domain/record-status'
import { Refusal } from '@/lib/domain/refusal'

type Noted = {
  status: RecordStatus
  seenOn: string
  source: RecordStatusSource
  staffId: string
  note?: string
  now: Date
}

type Known = { id: string; officeId: string; recordStatusOn: string | null }

/**
 * Writes down what SIAK said of an application that is held: in its history, and as what counts now. The only writer of either.
 * Refuses with `record_status_older` a day before that of the status that counts.
 */
export async function note(on: Connection, { id, officeId, recordStatusOn }: Known, noted: Noted) {
  const { status, seenOn, now: notedAt, ...rest } = noted
  if (recordStatusOn !== null && seenOn < recordStatusOn) throw new Refusal('record_status_older')
  await on
    .update(applications)
    .set({ recordStatus: status, recordStatusOn: seenOn })
    .where(eq(applications.id, id))
  await on.insert(recordStatuses).values({ ...rest, officeId, applicationId: id, status, seenOn, notedAt })
}

/** What SIAK was seen to say of an application, oldest first, and who wrote it down. */
export const ofApplication = (on: Connection, applicationId: string) =>
  on
    .select({
      id: recordStatuses.id,
      status: recordStatuses.status,
      seenOn: recordStatuses.seenOn,
      source: recordStatuses.source,
      note: recordStatuses.note,
      staffName: staff.name,
      notedAt: recordStatuses.notedAt,
    })
    .from(recordStatuses)
    .innerJoin(staff, eq(staff.id, recordStatuses.staffId))
    .where(eq(recordStatuses.applicationId, applicationId))
    .orderBy(asc(recordStatuses.notedAt))
