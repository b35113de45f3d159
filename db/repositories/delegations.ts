import { and, desc, eq, gte, isNull, lte } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '@/db/client'
import { staff, staffDelegations } from '@/db/schema/staff'
import { phaseOf } from '@/lib/domain/delegation'
import type { StaffRole } from '@/lib/domain/role'
import { officeDay } from '@/lib/domain/working-days'

export type Delegation = typeof staffDelegations.$inferSelect

const replaced = alias(staff, 'replaced')

/** Writes a delegation down and tells its id. */
export async function insert(
  on: Connection,
  delegation: typeof staffDelegations.$inferInsert,
): Promise<string> {
  const [row] = await on.insert(staffDelegations).values(delegation).returning({ id: staffDelegations.id })
  if (!row) throw new Error('a delegation was not written')
  return row.id
}

export async function findById(on: Connection, id: string): Promise<Delegation | undefined> {
  const [row] = await on.select().from(staffDelegations).where(eq(staffDelegations.id, id))
  return row
}

/** Whether someone may act under a delegation now; nobody can end it before this transaction has. */
export async function holdsFor(on: Connection, staffId: string, id: string, now: Date): Promise<boolean> {
  const [row] = await on
    .select()
    .from(staffDelegations)
    .where(and(eq(staffDelegations.id, id), eq(staffDelegations.staffId, staffId)))
    .for('share')
  return row !== undefined && phaseOf(row, officeDay(now)) === 'current'
}

/** Under which a person may act now. */
export const currentOf = (on: Connection, staffId: string, now: Date) =>
  on
    .select({ id: staffDelegations.id, role: staffDelegations.role, kind: staffDelegations.kind })
    .from(staffDelegations)
    .where(
      and(
        eq(staffDelegations.staffId, staffId),
        isNull(staffDelegations.endedAt),
        lte(staffDelegations.startsOn, officeDay(now)),
        gte(staffDelegations.endsOn, officeDay(now)),
      ),
    )
    .orderBy(staffDelegations.startsOn)

type Wanted = {
  officeId: string
  role: StaffRole
  forStaffId: string | null
  startsOn: string
  endsOn: string
}

/** Whether the same role is held for the same person, or vacant, on one of these days already. */
export async function overlaps(on: Connection, { officeId, role, forStaffId, startsOn, endsOn }: Wanted) {
  const [row] = await on
    .select({ id: staffDelegations.id })
    .from(staffDelegations)
    .where(
      and(
        eq(staffDelegations.officeId, officeId),
        eq(staffDelegations.role, role),
        forStaffId ? eq(staffDelegations.forStaffId, forStaffId) : isNull(staffDelegations.forStaffId),
        isNull(staffDelegations.endedAt),
        lte(staffDelegations.startsOn, endsOn),
        gte(staffDelegations.endsOn, startsOn),
      ),
    )
    .limit(1)
  return row !== undefined
}

/** The last `limit` delegations of an office, the latest first, with the names of both. */
export const ofOffice = (on: Connection, officeId: string, limit: number) =>
  on
    .select({ delegation: staffDelegations, name: staff.name, replacedName: replaced.name })
    .from(staffDelegations)
    .innerJoin(staff, eq(staff.id, staffDelegations.staffId))
    .leftJoin(replaced, eq(replaced.id, staffDelegations.forStaffId))
    .where(eq(staffDelegations.officeId, officeId))
    .orderBy(desc(staffDelegations.startsOn), desc(staffDelegations.id))
    .limit(limit)

/** Ends a delegation that is not over. False when someone was first, or its days have passed. */
export async function end(on: Connection, id: string, staffId: string, now: Date): Promise<boolean> {
  const rows = await on
    .update(staffDelegations)
    .set({ endedAt: now, endedBy: staffId })
    .where(
      and(
        eq(staffDelegations.id, id),
        isNull(staffDelegations.endedAt),
        gte(staffDelegations.endsOn, officeDay(now)),
      ),
    )
    .returning({ id: staffDelegations.id })
  return rows.length === 1
}
