import { and, asc, count, eq, gt, inArray, or } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { complaintEvents, complaints } from '@/db/schema/complaints'
import { staff } from '@/db/schema/staff'
import type { ComplaintClass, ComplaintState } from '@/lib/domain/complaint'

export type Complaint = typeof complaints.$inferSelect

/** Writes a complaint down and tells its id. */
export async function insert(on: Connection, complaint: typeof complaints.$inferInsert): Promise<string> {
  const [row] = await on.insert(complaints).values(complaint).returning({ id: complaints.id })
  if (!row) throw new Error('a complaint was not written')
  return row.id
}

export const findById = (on: Connection, id: string) => findOne(on, eq(complaints.id, id))

export const findByNumber = (on: Connection, numberIndex: Buffer) =>
  findOne(on, eq(complaints.numberIndex, numberIndex))

async function findOne(on: Connection, which: ReturnType<typeof eq>): Promise<Complaint | undefined> {
  const [row] = await on.select().from(complaints).where(which)
  return row
}

/** Changes the state if it is still one of some. False when someone was first. */
export async function settle(
  on: Connection,
  id: string,
  from: readonly ComplaintState[],
  state: ComplaintState,
): Promise<boolean> {
  const rows = await on
    .update(complaints)
    .set({ state })
    .where(and(eq(complaints.id, id), inArray(complaints.state, [...from])))
    .returning({ id: complaints.id })
  return rows.length === 1
}

/** Adds what was done about a complaint. */
export async function addEvent(on: Connection, event: typeof complaintEvents.$inferInsert) {
  await on.insert(complaintEvents).values(event)
}

/** What was done about a complaint, oldest first, with who did it. */
export const eventsOf = (on: Connection, complaintId: string) =>
  on
    .select({
      id: complaintEvents.id,
      state: complaintEvents.state,
      answer: complaintEvents.answer,
      happenedAt: complaintEvents.happenedAt,
      staffName: staff.name,
    })
    .from(complaintEvents)
    .leftJoin(staff, eq(staff.id, complaintEvents.staffId))
    .where(eq(complaintEvents.complaintId, complaintId))
    .orderBy(asc(complaintEvents.happenedAt), asc(complaintEvents.id))

type Which = {
  officeId: string
  classes: readonly ComplaintClass[]
  states: readonly ComplaintState[]
}

/** Where a page of a list begins: after this one. */
export type Cursor = { receivedOn: string; id: string }

/** Complaints of an office, longest waiting first: the next `limit` after the cursor. */
export const list = (on: Connection, which: Which, limit: number, after?: Cursor) =>
  on
    .select({
      id: complaints.id,
      topic: complaints.topic,
      class: complaints.class,
      state: complaints.state,
      receivedOn: complaints.receivedOn,
      dueOn: complaints.dueOn,
      isAnonymous: complaints.isAnonymous,
      isConfidential: complaints.isConfidential,
      name: complaints.name,
    })
    .from(complaints)
    .where(and(among(which), after && isAfter(after)))
    .orderBy(asc(complaints.receivedOn), asc(complaints.id))
    .limit(limit)

/** How many there are of them. */
export async function countOf(on: Connection, which: Which): Promise<number> {
  const [row] = await on.select({ found: count() }).from(complaints).where(among(which))
  return row?.found ?? 0
}

const among = ({ officeId, classes, states }: Which) =>
  and(
    eq(complaints.officeId, officeId),
    inArray(complaints.class, [...classes]),
    inArray(complaints.state, [...states]),
  )

const isAfter = ({ receivedOn, id }: Cursor) =>
  or(gt(complaints.receivedOn, receivedOn), and(eq(complaints.receivedOn, receivedOn), gt(complaints.id, id)))
