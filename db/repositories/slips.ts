import { and, eq } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applications } from '@/db/schema/applications'
import { slips } from '@/db/schema/slips'
import type { SlipKind } from '@/lib/domain/slip'

/** Notes a slip that was given out; the second time it is the same slip. */
export async function issue(on: Connection, slip: typeof slips.$inferInsert) {
  await on.insert(slips).values(slip).onConflictDoNothing()
}

/** Whether an application has a slip of a kind. */
export async function isIssued(on: Connection, applicationId: string, kind: SlipKind): Promise<boolean> {
  const rows = await on
    .select({ kind: slips.kind })
    .from(slips)
    .where(and(eq(slips.applicationId, applicationId), eq(slips.kind, kind)))
  return rows.length > 0
}

/** The slip behind a kode cek, with what its application says of it; undefined for an unknown one. */
export async function findByCode(on: Connection, codeIndex: Buffer) {
  const [row] = await on
    .select({
      kind: slips.kind,
      applicationId: slips.applicationId,
      issuedAt: slips.issuedAt,
      state: applications.state,
      name: applications.name,
    })
    .from(slips)
    .innerJoin(applications, eq(applications.id, slips.applicationId))
    .where(eq(slips.codeIndex, codeIndex))
  return row
}
