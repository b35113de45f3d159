import { asc, eq, sql } from 'drizzle-orm'
import { database } from '@/db/client'
import { applicationEvents } from '@/db/schema/application-events'
import { applications } from '@/db/schema/applications'
import { handovers, handoverUndoings } from '@/db/schema/handovers'
import { heldApplications } from '@/db/schema/held-applications'
import { messages } from '@/db/schema/messages'
import { officialPapers } from '@/db/schema/official-papers'
import { paperForms } from '@/db/schema/paper-forms'
import { recordStatuses } from '@/db/schema/record-statuses'
import { supplies, supplyEntries } from '@/db/schema/supplies'
import { visits } from '@/db/schema/visits'

export type Rows = Awaited<ReturnType<typeof readRows>>

/** Everything the day left behind in an office, as it is written. */
export async function readRows(officeId: string) {
  const on = database()
  return {
    cases: await on.select().from(applications).where(eq(applications.officeId, officeId)),
    events: await on
      .select()
      .from(applicationEvents)
      .where(eq(applicationEvents.officeId, officeId))
      .orderBy(asc(applicationEvents.version)),
    visits: await on
      .select()
      .from(visits)
      .where(eq(visits.officeId, officeId))
      .orderBy(asc(visits.ticketNumber)),
    held: await on.select().from(heldApplications).where(eq(heldApplications.officeId, officeId)),
    messages: await on.select().from(messages).where(eq(messages.officeId, officeId)),
    handovers: await on.select().from(handovers).where(eq(handovers.officeId, officeId)),
    undoings: await on.select().from(handoverUndoings).where(eq(handoverUndoings.officeId, officeId)),
    supplies: await on.select().from(supplies).where(eq(supplies.officeId, officeId)),
    entries: await on
      .select()
      .from(supplyEntries)
      .where(eq(supplyEntries.officeId, officeId))
      .orderBy(asc(supplyEntries.id)),
    statuses: await on
      .select()
      .from(recordStatuses)
      .where(eq(recordStatuses.officeId, officeId))
      .orderBy(asc(recordStatuses.notedAt)),
    papers: await on.select().from(officialPapers).where(eq(officialPapers.officeId, officeId)),
    forms: await on.select().from(paperForms).where(eq(paperForms.officeId, officeId)),
  }
}

/** The traces of every office in the order of their numbers, each part as the database writes it. */
export const readTraces = () =>
  database().execute<Record<string, string | null>>(sql`
    select office_id, id::text, staff_id::text, act::text, subject_id::text, detail,
      extract(epoch from happened_at)::text as at, encode(previous_hash, 'hex') as previous,
      encode(hash, 'hex') as hash
    from audit_events order by audit_events.id`)
