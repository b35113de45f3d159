import 'server-only'
import { database } from '@/db/client'
import * as supplies from '@/db/repositories/supplies'
import * as supplyCounts from '@/db/repositories/supply-counts'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { keepsSupplies } from '@/lib/domain/role'
import { isLow } from '@/lib/domain/supply'

/** Counts worth looking back at, with the one that may wait. */
const COUNTS = 6

/** What the actor's office has left of each supply it keeps, the count that waits for a second person, and the last ones. Refuses with `not_found` all but whoever keeps supplies. */
export async function getSupplies(actor: StaffActor) {
  if (!keepsSupplies(actor.role)) throw new Refusal('not_found')
  const [kept, counts] = await Promise.all([
    supplies.levels(database(), actor.officeId),
    supplyCounts.latest(database(), actor.officeId, COUNTS),
  ])
  const shown = counts.map(count => ({ ...count, isOwn: count.countedBy === actor.id }))
  return {
    kept: kept.map(({ kind, left, warnAt }) => ({ kind, left, warnAt, isLow: isLow({ left, warnAt }) })),
    open: shown.find(({ settledAt }) => settledAt === null),
    settled: shown.filter(({ settledAt }) => settledAt !== null),
  }
}

/** Of what little is left at the actor's office; nothing for roles that keep no supplies. */
export async function lowSupplies(actor: StaffActor) {
  return keepsSupplies(actor.role) ? (await supplies.levels(database(), actor.officeId)).filter(isLow) : []
}
