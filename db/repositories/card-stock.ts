import { and, eq, gte, sql } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { cardStock, cardStockEntries } from '@/db/schema/card-stock'
import { Refusal } from '@/lib/domain/refusal'

/** Takes one blank for an application and writes it in the ledger. Refuses with `no_card_blank` when there is none. */
export async function takeOne(on: Connection, officeId: string, applicationId: string, staffId: string) {
  const taken = await on
    .update(cardStock)
    .set({ blanks: sql`${cardStock.blanks} - 1` })
    .where(and(eq(cardStock.officeId, officeId), gte(cardStock.blanks, 1)))
    .returning({ blanks: cardStock.blanks })
  if (taken.length === 0) throw new Refusal('no_card_blank')
  await on.insert(cardStockEntries).values({ officeId, change: 'used', quantity: 1, applicationId, staffId })
}

/** Adds received blanks and writes it in the ledger. */
export async function receive(
  on: Connection,
  officeId: string,
  quantity: number,
  note: string | null,
  staffId?: string,
) {
  await on
    .insert(cardStock)
    .values({ officeId, blanks: quantity })
    .onConflictDoUpdate({
      target: cardStock.officeId,
      set: { blanks: sql`${cardStock.blanks} + ${quantity}` },
    })
  await on.insert(cardStockEntries).values({ officeId, change: 'received', quantity, note, staffId })
}

/** How many blanks an office has. */
export async function blanks(on: Connection, officeId: string): Promise<number> {
  const [row] = await on
    .select({ blanks: cardStock.blanks })
    .from(cardStock)
    .where(eq(cardStock.officeId, officeId))
  return row?.blanks ?? 0
}
