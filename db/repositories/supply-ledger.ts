import { and, desc, eq, lt } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applications } from '@/db/schema/applications'
import { staff } from '@/db/schema/staff'
import { supplyEntries } from '@/db/schema/supplies'
import type { SupplyKind } from '@/lib/domain/supply'

/** What an office's ledger says, newest first: the next `limit` entries written before the one numbered `before`. */
export function entries(
  on: Connection,
  officeId: string,
  { kind, before, limit }: { kind?: SupplyKind; before?: number; limit: number },
) {
  return on
    .select({ entry: supplyEntries, applicationNumber: applications.number, staffName: staff.name })
    .from(supplyEntries)
    .leftJoin(applications, eq(applications.id, supplyEntries.applicationId))
    .leftJoin(staff, eq(staff.id, supplyEntries.staffId))
    .where(
      and(
        eq(supplyEntries.officeId, officeId),
        kind && eq(supplyEntries.kind, kind),
        before === undefined ? undefined : lt(supplyEntries.id, before),
      ),
    )
    .orderBy(desc(supplyEntries.id))
    .limit(limit)
}
