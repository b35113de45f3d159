import { and, asc, desc, eq, inArray, max } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { paperFormBatches, paperForms } from '@/db/schema/paper-forms'
import { staff } from '@/db/schema/staff'
import type { PaperFormKind, PaperNumber, SpoilReason } from '@/lib/domain/paper-form'

export type PaperForm = typeof paperForms.$inferSelect

type Series = { officeId: string; kind: PaperFormKind; period: string }

/** The last number of a month that was printed; 0 for none. Ask it holding the office: then no number is printed twice. */
export async function lastOf(on: Connection, { officeId, kind, period }: Series): Promise<number> {
  const [row] = await on
    .select({ last: max(paperForms.sequence) })
    .from(paperForms)
    .where(and(eq(paperForms.officeId, officeId), eq(paperForms.kind, kind), eq(paperForms.period, period)))
  return row?.last ?? 0
}

type Batch = typeof paperFormBatches.$inferInsert

/** Writes down the numbers that were printed by one press. */
export async function insertBatch(on: Connection, batch: Batch, numbers: readonly PaperNumber[]) {
  const [row] = await on.insert(paperFormBatches).values(batch).returning({ id: paperFormBatches.id })
  if (!row) throw new Error('a batch was not written')
  const { officeId } = batch
  await on.insert(paperForms).values(numbers.map(number => ({ ...number, officeId, batchId: row.id })))
}

/** One number of an office with when it was printed, held until the transaction ends; undefined where the office never printed it. */
export async function hold(on: Connection, officeId: string, { kind, period, sequence }: PaperNumber) {
  const [row] = await on
    .select({ form: paperForms, printedAt: paperFormBatches.printedAt })
    .from(paperForms)
    .innerJoin(paperFormBatches, eq(paperFormBatches.id, paperForms.batchId))
    .where(
      and(
        eq(paperForms.officeId, officeId),
        eq(paperForms.kind, kind),
        eq(paperForms.period, period),
        eq(paperForms.sequence, sequence),
      ),
    )
    .for('update', { of: paperForms })
  return row && { ...row.form, printedAt: row.printedAt }
}

type Use = { applicationId: string; receivedAt: Date; usedBy: string; usedAt: Date }

/** Notes for which application a number was used. Call it holding the number, which must be free. */
export const use = (on: Connection, id: string, use: Use) => settle(on, id, use)

type Spoil = { spoilReason: SpoilReason; spoiledBy: string; spoiledAt: Date }

/** Notes why a number will never be used. Call it holding the number, which must be free. */
export const spoil = (on: Connection, id: string, spoil: Spoil) => settle(on, id, spoil)

async function settle(on: Connection, id: string, fate: Use | Spoil) {
  await on.update(paperForms).set(fate).where(eq(paperForms.id, id))
}

/** What was written on paper for an application, in no order. */
export const ofApplication = (on: Connection, applicationId: string): Promise<PaperForm[]> =>
  on.select().from(paperForms).where(eq(paperForms.applicationId, applicationId))

/** The last batches of an office with who printed them, the newest first; at most `most`. */
export const batchesOf = (on: Connection, officeId: string, most: number) =>
  on
    .select({
      id: paperFormBatches.id,
      kind: paperFormBatches.kind,
      paperId: paperFormBatches.paperId,
      printedAt: paperFormBatches.printedAt,
      printedBy: staff.name,
    })
    .from(paperFormBatches)
    .innerJoin(staff, eq(staff.id, paperFormBatches.printedBy))
    .where(eq(paperFormBatches.officeId, officeId))
    .orderBy(desc(paperFormBatches.printedAt), desc(paperFormBatches.id))
    .limit(most)

/** The numbers of some batches in order. */
export async function ofBatches(on: Connection, batchIds: readonly string[]): Promise<PaperForm[]> {
  if (batchIds.length === 0) return []
  return on
    .select()
    .from(paperForms)
    .where(inArray(paperForms.batchId, [...batchIds]))
    .orderBy(asc(paperForms.sequence))
}
