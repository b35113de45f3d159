import { and, asc, count, desc, eq, gte, inArray } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applicationEvents } from '@/db/schema/application-events'
import { applications } from '@/db/schema/applications'
import { staff } from '@/db/schema/staff'
import { STAFF_ROLES, worksAtCounter } from '@/lib/domain/role'
import { FIRST_CHECK, MOVES, needsSignature } from '@/lib/domain/workflow'

/**
 * How many people whom the counter took in since a moment still wait for its first check. Papers filed for someone in a
 * village, and those sent again after a return, have nobody standing there.
 */
export async function waitingAtCounter(on: Connection, officeId: string, since: Date): Promise<number> {
  const [row] = await on
    .select({ waiting: count() })
    .from(applications)
    .innerJoin(staff, eq(staff.id, applications.takenInBy))
    .where(
      and(
        eq(applications.officeId, officeId),
        eq(applications.state, FIRST_CHECK),
        gte(applications.handedInAt, since),
        eq(applications.isRepair, false),
        inArray(staff.role, STAFF_ROLES.filter(worksAtCounter)),
      ),
    )
  return row?.waiting ?? 0
}

/** The whole history, oldest first, of the last `most` applications an office handed over. */
export function lastHandedOver(on: Connection, officeId: string, most: number) {
  const finished = on
    .select({ id: applicationEvents.applicationId })
    .from(applicationEvents)
    .where(
      and(
        eq(applicationEvents.officeId, officeId),
        inArray(applicationEvents.move, MOVES.filter(needsSignature)),
      ),
    )
    .orderBy(desc(applicationEvents.happenedAt))
    .limit(most)
  return on
    .select({
      applicationId: applicationEvents.applicationId,
      move: applicationEvents.move,
      toState: applicationEvents.toState,
      happenedAt: applicationEvents.happenedAt,
    })
    .from(applicationEvents)
    .where(inArray(applicationEvents.applicationId, finished))
    .orderBy(asc(applicationEvents.applicationId), asc(applicationEvents.version))
}
