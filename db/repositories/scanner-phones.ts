import { and, eq, isNull } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { scannerPhones } from '@/db/schema/scanner-phones'

export type ScannerPhone = typeof scannerPhones.$inferSelect

/** Writes down that a QR is shown for a case. The one before must have ended. */
export async function offer(on: Connection, phone: typeof scannerPhones.$inferInsert): Promise<string> {
  const [row] = await on.insert(scannerPhones).values(phone).returning({ id: scannerPhones.id })
  if (!row) throw new Error('a phone was not offered')
  return row.id
}

/** One phone, or undefined. */
export async function find(on: Connection, id: string): Promise<ScannerPhone | undefined> {
  const [row] = await on.select().from(scannerPhones).where(eq(scannerPhones.id, id))
  return row
}

/** The phone of a case that was not cut off, whether or not its time is over; undefined for none. */
export async function ofApplication(
  on: Connection,
  applicationId: string,
): Promise<ScannerPhone | undefined> {
  const [row] = await on
    .select()
    .from(scannerPhones)
    .where(and(eq(scannerPhones.applicationId, applicationId), isNull(scannerPhones.endedAt)))
  return row
}

/** A phone uses the QR, if none did before. False when one did, or it was cut off. */
export async function connect(on: Connection, id: string, phoneHash: Buffer, now: Date): Promise<boolean> {
  const rows = await on
    .update(scannerPhones)
    .set({ connectedAt: now, phoneHash })
    .where(and(eq(scannerPhones.id, id), isNull(scannerPhones.connectedAt), isNull(scannerPhones.endedAt)))
    .returning({ id: scannerPhones.id })
  return rows.length === 1
}

/** Cuts off the phone of a case. False when there was none. */
export async function end(on: Connection, applicationId: string, now: Date): Promise<boolean> {
  const rows = await on
    .update(scannerPhones)
    .set({ endedAt: now })
    .where(and(eq(scannerPhones.applicationId, applicationId), isNull(scannerPhones.endedAt)))
    .returning({ id: scannerPhones.id })
  return rows.length === 1
}
