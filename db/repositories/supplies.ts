import { and, asc, eq, gte, sql } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { supplies, supplyEntries } from '@/db/schema/supplies'
import { Refusal } from '@/lib/domain/refusal'
import {
  isAlwaysNeeded,
  type SpoilReason,
  SUPPLY_KINDS,
  type SupplyKind,
  supplyKinds,
} from '@/lib/domain/supply'

type Entry = typeof supplyEntries.$inferInsert
type Booking = Omit<Entry, 'id' | 'left' | 'happenedAt'>

/** Changes what is left of one supply and writes it in the ledger, both or neither. Tells whether there was that much. */
async function book(on: Connection, booking: Booking): Promise<boolean> {
  const { officeId, kind, quantity } = booking
  const [changed] = await on
    .update(supplies)
    .set({ left: sql`${supplies.left} + ${quantity}` })
    .where(and(eq(supplies.officeId, officeId), eq(supplies.kind, kind), gte(supplies.left, -quantity)))
    .returning({ left: supplies.left })
  if (!changed) return false
  await on.insert(supplyEntries).values({ ...booking, left: changed.left })
  return true
}

type Printing = { officeId: string; applicationId: string; staffId: string; note?: string }

/**
 * Takes what one card needs: a blank, and one of each other supply the office keeps. `note` says why a card is printed again, or before whom. Refuses
 * with `no_card_blank`, `no_ribbon` or `no_film` when one of them is used up; then nothing of the caller's transaction may stay.
 */
export async function consume(on: Connection, printing: Printing) {
  const kept = await levels(on, printing.officeId)
  for (const kind of SUPPLY_KINDS) {
    if (!isAlwaysNeeded(kind) && !kept.some(supply => supply.kind === kind)) continue
    if (!(await book(on, { ...printing, kind, change: 'used', quantity: -1 })))
      throw new Refusal(supplyKinds[kind].refused)
  }
}

type Delivery = {
  officeId: string
  kind: SupplyKind
  quantity: number
  deliveryNumber: string
  note?: string
  staffId?: string
}

/** Adds a delivery. The first of a kind begins its ledger. */
export async function receive(on: Connection, delivery: Delivery) {
  const { officeId, kind } = delivery
  await on.insert(supplies).values({ officeId, kind }).onConflictDoNothing()
  await book(on, { ...delivery, change: 'received' })
}

type Spoilage = {
  officeId: string
  kind: SupplyKind
  quantity: number
  reason: SpoilReason
  /** The case it was meant for, where there was one. */
  applicationId?: string
  note?: string
  staffId: string
}

/** Takes away what cannot be printed with any more. Refuses with `supply_short` when less than that is left. */
export async function spoil(on: Connection, { quantity, reason: spoilReason, ...spoilage }: Spoilage) {
  const booked = await book(on, { ...spoilage, spoilReason, change: 'spoiled', quantity: -quantity })
  if (!booked) throw new Refusal('supply_short')
}

type Correction = {
  officeId: string
  kind: SupplyKind
  difference: number
  countId: string
  staffId: string
  note?: string
}

/** Brings the ledger to what was counted. Tells whether it could: less may be left by now than was missing. */
export const correct = (on: Connection, { difference, ...correction }: Correction) =>
  book(on, { ...correction, change: 'corrected', quantity: difference })

/** What an office keeps, and how much of each is left, in the order it is taken. */
export function levels(on: Connection, officeId: string) {
  return on.select().from(supplies).where(eq(supplies.officeId, officeId)).orderBy(asc(supplies.kind))
}

/** The same, held until the transaction ends: nobody prints meanwhile. */
export function holdLevels(on: Connection, officeId: string) {
  return levels(on, officeId).for('update')
}

/** From how many on the office is warned. Tells whether it keeps that supply. */
export async function warnAt(on: Connection, officeId: string, kind: SupplyKind, warnAt: number) {
  const changed = await on
    .update(supplies)
    .set({ warnAt })
    .where(and(eq(supplies.officeId, officeId), eq(supplies.kind, kind)))
    .returning({ kind: supplies.kind })
  return changed.length > 0
}
