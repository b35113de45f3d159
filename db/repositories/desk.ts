import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applications } from '@/db/schema/applications'
import { heldApplications } from '@/db/schema/held-applications'
import { offices } from '@/db/schema/offices'
import { serviceStandards } from '@/db/schema/service-standards'
import { staff } from '@/db/schema/staff'
import type { Cursor } from '@/lib/domain/cursor'
import type { State } from '@/lib/domain/workflow'

/** Whose applications: one office's, or those of every office of a regency (D11). */
export type Scope = { officeId: string } | { regencyId: string }

/** What waits in some states, what was repaired before all else, then oldest hand-in first (product §4): the next `limit` rows after the cursor. */
export function waiting(
  on: Connection,
  scope: Scope,
  states: readonly State[],
  limit: number,
  after?: Cursor,
) {
  return on
    .select({
      id: applications.id,
      number: applications.number,
      name: applications.name,
      variant: applications.variant,
      state: applications.state,
      handedInAt: applications.handedInAt,
      stateSince: applications.stateSince,
      shelf: applications.shelf,
      isRepair: applications.isRepair,
      isHeld: isHeld(on),
      filer: { name: staff.name, role: staff.role, villageCode: staff.villageCode },
      officeName: offices.name,
      targetMinutes: serviceStandards.targetMinutes,
    })
    .from(applications)
    .innerJoin(offices, eq(offices.id, applications.officeId))
    .innerJoin(serviceStandards, eq(serviceStandards.id, applications.standardId))
    .leftJoin(staff, eq(staff.id, applications.takenInBy))
    .where(
      and(
        within(scope),
        inArray(applications.state, [...states]),
        isNotNull(applications.handedInAt),
        after && isAfter(after),
      ),
    )
    .orderBy(desc(applications.isRepair), asc(applications.handedInAt), asc(applications.id))
    .limit(limit)
}

/** How many wait in each of some states. Counts open work only, which its index keeps small. */
export async function countByState(
  on: Connection,
  scope: Scope,
  states: readonly State[],
): Promise<Map<State, number>> {
  const rows = await on
    .select({ state: applications.state, waiting: count() })
    .from(applications)
    .innerJoin(offices, eq(offices.id, applications.officeId))
    .where(and(within(scope), inArray(applications.state, [...states]), isNotNull(applications.handedInAt)))
    .groupBy(applications.state)
  return new Map(rows.map(row => [row.state, row.waiting]))
}

/** Whether an outage holds an application now. */
export const isHeld = (on: Connection) =>
  sql<boolean>`${exists(
    on
      .select({ id: heldApplications.id })
      .from(heldApplications)
      .where(and(eq(heldApplications.applicationId, applications.id), isNull(heldApplications.releasedAt))),
  )}`

/** Whether an application, joined with its office, is one of these. */
export const within = (scope: Scope): SQL =>
  'officeId' in scope ? eq(applications.officeId, scope.officeId) : eq(offices.regencyId, scope.regencyId)

function isAfter({ at, id, isRepair = false }: Cursor) {
  const isLater = or(
    gt(applications.handedInAt, at),
    and(eq(applications.handedInAt, at), gt(applications.id, id)),
  )
  return or(and(eq(applications.isRepair, isRepair), isLater), lt(applications.isRepair, isRepair))
}
