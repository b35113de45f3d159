import { and, asc, count, eq, gt, isNotNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applications } from '@/db/schema/applications'
import { offices } from '@/db/schema/offices'
import type { Cursor } from '@/lib/domain/cursor'
import type { Variant } from '@/lib/domain/service'
import type { State } from '@/lib/domain/workflow'

/** Which of a regency's cases: of one kecamatan, one service, one step, and those there since before a moment. */
export type Narrowed = { officeCode?: string; variant?: Variant; state?: State; before?: Date }

/** What the regency has of its offices, longest waiting first: the next `limit` rows after the cursor. */
export const list = (on: Connection, regencyId: string, narrowed: Narrowed, limit: number, after?: Cursor) =>
  on
    .select({
      id: applications.id,
      number: applications.number,
      name: applications.name,
      variant: applications.variant,
      state: applications.state,
      since: applications.atRegencySince,
      siakReference: applications.siakReference,
      recordStatus: applications.recordStatus,
      officeName: offices.name,
    })
    .from(applications)
    .innerJoin(offices, eq(offices.id, applications.officeId))
    .where(and(isThere(regencyId), isNarrowed(narrowed), after && isAfter(after)))
    .orderBy(asc(applications.atRegencySince), asc(applications.id))
    .limit(limit)

/** Every kecamatan of a regency with how many of its cases are there, in the order of their codes; narrowed by all but the kecamatan. */
export const countByOffice = (on: Connection, regencyId: string, { variant, state, before }: Narrowed) =>
  on
    .select({
      code: offices.code,
      name: offices.name,
      waiting: count(applications.id),
      longest: sql`min(${applications.atRegencySince})`.mapWith(applications.atRegencySince),
    })
    .from(offices)
    .leftJoin(
      applications,
      and(
        eq(applications.officeId, offices.id),
        isNotNull(applications.atRegencySince),
        isNarrowed({ variant, state, before }),
      ),
    )
    .where(eq(offices.regencyId, regencyId))
    .groupBy(offices.id)
    .orderBy(asc(offices.code))

const isThere = (regencyId: string) =>
  and(eq(offices.regencyId, regencyId), isNotNull(applications.atRegencySince))

const isNarrowed = ({ officeCode, variant, state, before }: Narrowed): SQL | undefined =>
  and(
    officeCode ? eq(offices.code, officeCode) : undefined,
    variant && eq(applications.variant, variant),
    state && eq(applications.state, state),
    before && lt(applications.atRegencySince, before),
  )

const isAfter = ({ at, id }: Cursor) =>
  or(gt(applications.atRegencySince, at), and(eq(applications.atRegencySince, at), gt(applications.id, id)))
