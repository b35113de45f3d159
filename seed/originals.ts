import { randomUUID } from 'node:crypto'
import { takeInOriginal } from '@/lib/commands/keep-original'
import type { StaffActor } from '@/lib/domain/actor'
import { isWithdrawn, originalOf } from '@/lib/domain/original'
import type { Variant } from '@/lib/domain/service'

/** Takes in the original a walk-in brings: old cards into the locked drawer, letters into the map of the month. */
export async function seedOriginal(officer: StaffActor, number: string, variant: Variant) {
  const type = originalOf(variant)
  if (!type) return
  const place = isWithdrawn(type) ? 'Laci terkunci 1' : 'Lemari 2, map bulan ini'
  await takeInOriginal(officer, { press: randomUUID(), number, type, seen: 0, place })
}
