import { asc, eq } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { reprints } from '@/db/schema/reprints'
import { staff, staffDelegations } from '@/db/schema/staff'

/** Writes down that a card was printed once more. The database refuses the same printing twice. */
export async function insert(on: Connection, reprint: typeof reprints.$inferInsert) {
  await on.insert(reprints).values(reprint)
}

/** How often the card of a case was printed again, oldest first: why, and by whom. */
export const ofApplication = (on: Connection, applicationId: string) =>
  on
    .select({
      id: reprints.id,
      printing: reprints.printing,
      reason: reprints.reason,
      note: reprints.note,
      staffName: staff.name,
      staffRole: staff.role,
      /** As what they printed, where not as themselves. */
      acting: { kind: staffDelegations.kind, role: staffDelegations.role },
      happenedAt: reprints.happenedAt,
    })
    .from(reprints)
    .innerJoin(staff, eq(staff.id, reprints.staffId))
    .leftJoin(staffDelegations, eq(staffDelegations.id, reprints.delegationId))
    .where(eq(reprints.applicationId, applicationId))
    .orderBy(asc(reprints.printing))
