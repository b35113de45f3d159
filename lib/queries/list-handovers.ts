import 'server-only'
import type { StaffActor } from '@/lib/domain/actor'
import { AWAITING_HANDOVER } from '@/lib/domain/handover'
import { Refusal } from '@/lib/domain/refusal'
import { worksAtCounter } from '@/lib/domain/role'
import { listDesk } from './list-desk'

/** The cards that wait at the counter, oldest application first: how many, and one page. Refuses with `not_found` everyone but counter officers. */
export async function listHandovers(actor: StaffActor, after?: string) {
  if (!worksAtCounter(actor.role)) throw new Refusal('not_found')
  const { tabs, rows, next } = await listDesk(actor, { state: AWAITING_HANDOVER, after })
  return { waiting: tabs.find(({ state }) => state === AWAITING_HANDOVER)?.waiting ?? 0, rows, next }
}
