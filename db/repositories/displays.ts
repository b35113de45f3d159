import { and, asc, desc, eq, isNull, lt, or } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { displays, helpCalls } from '@/db/schema/displays'
import { visits } from '@/db/schema/visits'

export type Display = typeof displays.$inferSelect

/** Adds a display under an id that was chosen, because its code follows from it. */
export async function insert(on: Connection, display: typeof displays.$inferInsert) {
  await on.insert(displays).values(display)
}

/** A display that still has its right, or undefined. */
export const findById = (on: Connection, id: string) => findOne(on, eq(displays.id, id))

/** The one a code was given for, while it has its right. */
export const findByCode = (on: Connection, codeIndex: Buffer) =>
  findOne(on, eq(displays.codeIndex, codeIndex))

async function findOne(on: Connection, which: ReturnType<typeof eq>): Promise<Display | undefined> {
  const [row] = await on
    .select()
    .from(displays)
    .where(and(which, isNull(displays.revokedAt)))
  return row
}

/** Displays of an office that have their right, the newest first. */
export const ofOffice = (on: Connection, officeId: string): Promise<Display[]> =>
  on
    .select()
    .from(displays)
    .where(and(eq(displays.officeId, officeId), isNull(displays.revokedAt)))
    .orderBy(desc(displays.addedAt))

const A_MINUTE = 60_000

/** Notes that a display showed something, at most once a minute. */
export async function markSeen(on: Connection, id: string, now: Date) {
  const before = new Date(now.getTime() - A_MINUTE)
  await on
    .update(displays)
    .set({ seenAt: now })
    .where(and(eq(displays.id, id), or(isNull(displays.seenAt), lt(displays.seenAt, before))))
}

/** Takes a display's right away. False when it had none any more. */
export async function revoke(on: Connection, id: string, staffId: string, now: Date): Promise<boolean> {
  const rows = await on
    .update(displays)
    .set({ revokedAt: now, revokedBy: staffId })
    .where(and(eq(displays.id, id), isNull(displays.revokedAt)))
    .returning({ id: displays.id })
  return rows.length === 1
}

/** Notes that a kiosk asks for someone; once while nobody has come. */
export async function callForHelp(on: Connection, call: typeof helpCalls.$inferInsert) {
  await on.insert(helpCalls).values(call).onConflictDoNothing()
}

/** Who is asked for at an office and was not answered yet, the longest first. */
export const openHelpCalls = (on: Connection, officeId: string) =>
  on
    .select({
      id: helpCalls.id,
      reason: helpCalls.reason,
      label: displays.label,
      ticketNumber: visits.ticketNumber,
      calledAt: helpCalls.calledAt,
    })
    .from(helpCalls)
    .innerJoin(displays, eq(displays.id, helpCalls.displayId))
    .leftJoin(visits, eq(visits.id, helpCalls.visitId))
    .where(and(eq(helpCalls.officeId, officeId), isNull(helpCalls.answeredAt)))
    .orderBy(asc(helpCalls.calledAt))

/** Notes who went. False when a colleague did already, or it is another office's. */
export async function answerHelpCall(
  on: Connection,
  { id, officeId }: { id: string; officeId: string },
  staffId: string,
  now: Date,
): Promise<boolean> {
  const rows = await on
    .update(helpCalls)
    .set({ answeredAt: now, answeredBy: staffId })
    .where(and(eq(helpCalls.id, id), eq(helpCalls.officeId, officeId), isNull(helpCalls.answeredAt)))
    .returning({ id: helpCalls.id })
  return rows.length === 1
}
