import { eq } from 'drizzle-orm'
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
