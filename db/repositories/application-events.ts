import { asc, eq, inArray } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applicationEvents } from '@/db/schema/application-events'
import { staff, staffDelegations } from '@/db/schema/staff'

/** What happened to an application, oldest first, with who did it (null: the citizen). */
export const ofApplication = (on: Connection, applicationId: string) =>
  on
    .select({
      id: applicationEvents.id,
      move: applicationEvents.move,
      fromState: applicationEvents.fromState,
      toState: applicationEvents.toState,
      reason: applicationEvents.reason,
      returnReason: applicationEvents.returnReason,
      siakReference: applicationEvents.siakReference,
      recordStatus: applicationEvents.recordStatus,
      happenedAt: applicationEvents.happenedAt,
      staffName: staff.name,
      staffRole: staff.role,
      /** As what they moved, where not as themselves. */
      acting: { kind: staffDelegations.kind, role: staffDelegations.role },
    })
    .from(applicationEvents)
    .leftJoin(staff, eq(staff.id, applicationEvents.staffId))
    .leftJoin(staffDelegations, eq(staffDelegations.id, applicationEvents.delegationId))
    .where(eq(applicationEvents.applicationId, applicationId))
    .orderBy(asc(applicationEvents.version))

/** What happened to each of some applications, oldest first, as far as a citizen is told. */
export const ofApplications = (on: Connection, applicationIds: readonly string[]) =>
  on
    .select({
      applicationId: applicationEvents.applicationId,
      move: applicationEvents.move,
      toState: applicationEvents.toState,
      reason: applicationEvents.reason,
      happenedAt: applicationEvents.happenedAt,
    })
    .from(applicationEvents)
    .where(inArray(applicationEvents.applicationId, [...applicationIds]))
    .orderBy(asc(applicationEvents.applicationId), asc(applicationEvents.version))
