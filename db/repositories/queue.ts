import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applicationEvents } from '@/db/schema/application-events'
import { MOVES, needsSignature } from '@/lib/domain/workflow'

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
