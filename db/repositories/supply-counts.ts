import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '@/db/client'
import { staff } from '@/db/schema/staff'
import { supplyCountLines, supplyCounts } from '@/db/schema/supply-counts'
import type { CountDecision, SupplyKind } from '@/lib/domain/supply'

type Line = { kind: SupplyKind; found: number; expected: number }

/** Puts a count before a second person. Tells its id, or undefined while another one waits. */
export async function open(
  on: Connection,
  { lines, ...count }: { officeId: string; countedBy: string; reason?: string; lines: readonly Line[] },
): Promise<string | undefined> {
  const [opened] = await on.insert(supplyCounts).values(count).onConflictDoNothing().returning()
  if (!opened) return undefined
  const { id: countId, officeId } = opened
  await on.insert(supplyCountLines).values(lines.map(line => ({ ...line, countId, officeId })))
  return countId
}

/** A count of an office, held until the transaction ends; undefined where there is none. */
export async function hold(on: Connection, officeId: string, countId: string) {
  const [count] = await on
    .select()
    .from(supplyCounts)
    .where(and(eq(supplyCounts.id, countId), eq(supplyCounts.officeId, officeId)))
    .for('update')
  return count && { ...count, lines: await linesOf(on, [countId]) }
}

/** Writes down what became of a count. */
export async function settle(
  on: Connection,
  countId: string,
  settlement: { state: CountDecision; settledBy: string; settledAt: Date; objection?: string },
) {
  await on.update(supplyCounts).set(settlement).where(eq(supplyCounts.id, countId))
}

const counter = alias(staff, 'counter')
const second = alias(staff, 'second')

/** An office's latest counts, newest first, with what was found and the names of both. */
export async function latest(on: Connection, officeId: string, limit: number) {
  const counts = await on
    .select({ count: supplyCounts, countedByName: counter.name, settledByName: second.name })
    .from(supplyCounts)
    .innerJoin(counter, eq(counter.id, supplyCounts.countedBy))
    .leftJoin(second, eq(second.id, supplyCounts.settledBy))
    .where(eq(supplyCounts.officeId, officeId))
    .orderBy(desc(supplyCounts.countedAt))
    .limit(limit)
  const lines = await linesOf(
    on,
    counts.map(({ count }) => count.id),
  )
  return counts.map(({ count, ...names }) => ({
    ...count,
    ...names,
    lines: lines.filter(({ countId }) => countId === count.id),
  }))
}

function linesOf(on: Connection, countIds: readonly string[]) {
  return on
    .select()
    .from(supplyCountLines)
    .where(inArray(supplyCountLines.countId, [...countIds]))
    .orderBy(asc(supplyCountLines.kind))
}
