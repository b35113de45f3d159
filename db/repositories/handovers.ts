import { eq, inArray } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { handovers } from '@/db/schema/handovers'
import { staff } from '@/db/schema/staff'

/** Writes down who took a card, once per application. */
export async function insert(on: Connection, handover: typeof handovers.$inferInsert) {
  await on.insert(handovers).values(handover)
}

/** The handover of an application with the officer's name, or undefined. */
export async function find(on: Connection, applicationId: string) {
  const [row] = await on
    .select({ handover: handovers, officerName: staff.name })
    .from(handovers)
    .innerJoin(staff, eq(staff.id, handovers.handedOverBy))
    .where(eq(handovers.applicationId, applicationId))
  return row && { ...row.handover, officerName: row.officerName }
}

/** Those of some stored names that are signatures. */
export async function namedAmong(on: Connection, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return []
  const rows = await on
    .select({ key: handovers.signatureKey })
    .from(handovers)
    .where(inArray(handovers.signatureKey, [...keys]))
  return rows.map(row => row.key)
}
