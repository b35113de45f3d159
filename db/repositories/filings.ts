import { and, desc, eq, gte, inArray, isNotNull, isNull, lt, notInArray, or, type SQL } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applications } from '@/db/schema/applications'
import type { Cursor } from '@/lib/domain/cursor'
import { STATES, workflow } from '@/lib/domain/workflow'

/** Who filed, and the office it was filed with. */
export type FiledBy = { staffId: string; officeId: string }

const atApplicant = STATES.filter(state => workflow[state].holder === 'applicant')

const filed = (on: Connection, { staffId, officeId }: FiledBy, which: SQL | undefined, limit: number) =>
  on
    .select({
      id: applications.id,
      name: applications.name,
      variant: applications.variant,
      state: applications.state,
      recordedAt: applications.recordedAt,
      receiptCode: applications.receiptCode,
      createdAt: applications.createdAt,
      handedInAt: applications.handedInAt,
    })
    .from(applications)
    .where(and(eq(applications.takenInBy, staffId), eq(applications.officeId, officeId), which))
    .orderBy(desc(applications.handedInAt), desc(applications.id))
    .limit(limit)

/** What someone filed and the office sent back: the newest ones. */
export const returned = (on: Connection, by: FiledBy, limit: number) =>
  filed(on, by, and(isNotNull(applications.handedInAt), inArray(applications.state, atApplicant)), limit)

/** What someone began since a moment and did not send yet. */
export const drafts = (on: Connection, by: FiledBy, since: Date, limit: number) =>
  filed(
    on,
    by,
    and(
      isNull(applications.handedInAt),
      inArray(applications.state, atApplicant),
      gte(applications.createdAt, since),
    ),
    limit,
  )

/** Everything else someone filed, newest first: the next `limit` rows after the cursor. */
export const sent = (on: Connection, by: FiledBy, limit: number, after?: Cursor) =>
  filed(
    on,
    by,
    and(
      isNotNull(applications.handedInAt),
      notInArray(applications.state, atApplicant),
      after && isBefore(after),
    ),
    limit,
  )

const isBefore = ({ at, id }: Cursor) =>
  or(lt(applications.handedInAt, at), and(eq(applications.handedInAt, at), lt(applications.id, id)))
