import 'server-only'
import type { Connection } from '@/db/client'
import * as events from '@/db/repositories/application-events'
import type { Application } from '@/db/repositories/applications'
import * as claims from '@/db/repositories/claims'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { roleLabels } from '@/lib/domain/role'
import { moves, workflow } from '@/lib/domain/workflow'

/** The refusal of whoever comes too late for an application, with the last move and who made it. */
export async function cameTooLate(
  on: Connection,
  { id }: Application,
  reason: 'changed_meanwhile' | 'not_now' = 'changed_meanwhile',
): Promise<Refusal> {
  const last = (await events.ofApplication(on, id)).at(-1)
  if (!last) return new Refusal(reason)
  return new Refusal(reason, undefined, {
    who: last.staffName ?? roleLabels.applicant,
    what: `${moves[last.move].label} → ${workflow[last.toState].label}`,
    at: last.happenedAt,
  })
}

/** Refuses with `claimed_by_other` when another has the case in hand, and names them. Nobody need have it in hand to act. */
export async function assertNotClaimed(on: Connection, actor: StaffActor, application: Application) {
  const holder = await claims.holderOf(on, application, new Date())
  if (!holder || holder.staffId === actor.id) return
  throw new Refusal('claimed_by_other', undefined, {
    who: holder.name,
    what: 'Memegang berkas ini',
    at: holder.since,
  })
}
