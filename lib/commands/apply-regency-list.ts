import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as live from '@/db/repositories/live'
import * as offices from '@/db/repositories/offices'
import * as recordStatuses from '@/db/repositories/record-statuses'
import * as regencyLists from '@/db/repositories/regency-lists'
import * as siakLedger from '@/db/repositories/siak-ledger'
import type { StaffActor } from '@/lib/domain/actor'
import { outcomeText, plan } from '@/lib/domain/reconciliation'
import { Refusal } from '@/lib/domain/refusal'
import { readRegencyList } from '@/lib/domain/regency-list'
import { isRegencyWide } from '@/lib/domain/role'
import { scopeOf } from '@/lib/domain/role-on'
import { keepsSiakLedger } from '@/lib/domain/siak-ledger'
import type { ApplyListForm } from '@/lib/domain/siak-ledger-form'
import { blindIndex } from '@/lib/keys/blind-index'
import { onceActing } from './once-acting'

/**
 * Writes down the statuses of a list that was looked through: of its matched lines only, all or none. Tells how many. Refuses with
 * `not_found` all but whoever sent it, with `list_applied`, and with `list_changed` when it would write something else than was shown.
 */
export async function applyRegencyList(actor: StaffActor, form: ApplyListForm): Promise<number> {
  if (!keepsSiakLedger(actor.role)) throw new Refusal('not_yours')
  const changed = await transact(on =>
    onceActing(on, actor, form, 'apply_regency_list', async () => {
      const list = await regencyLists.hold(on, form.id, actor.id)
      if (!list || list.officeId !== actor.officeId) throw new Refusal('not_found')
      if (list.appliedAt) throw new Refusal('list_applied')
      const matched = await matchedOf(on, actor, list, form.seen)
      const now = new Date()
      for (const { found, status } of matched)
        await writeDown(on, actor, found, { status, seenOn: list.seenOn, now })
      await regencyLists.settle(on, list.id, matched.length, now)
      await audit.trace(on, {
        ...{ officeId: actor.officeId, staffId: actor.id, subjectId: list.id },
        act: 'record_statuses_reconciled',
        detail: String(matched.length),
      })
      return String(matched.length)
    }),
  )
  return Number(changed)
}

/** The lines that are written, each with its case, which stays as it is until the transaction ends. */
async function matchedOf(on: Connection, actor: StaffActor, list: regencyLists.RegencyList, seen: string) {
  const { rows } = readRegencyList(list.content ?? '')
  const cases = await siakLedger.named(on, scopeOf(actor), rows, true)
  const own = isRegencyWide(actor.role) ? undefined : await offices.findById(on, actor.officeId)
  const planned = plan(rows, cases, { seenOn: list.seenOn, own })
  if (blindIndex('regency_list', outcomeText(planned)).toString('hex') !== seen)
    throw new Refusal('list_changed')
  return planned.flatMap(({ outcome, found, status }) =>
    outcome === 'matched' && found ? [{ found, status }] : [],
  )
}

type Found = Awaited<ReturnType<typeof siakLedger.named>>[number]
type Said = Pick<Parameters<typeof recordStatuses.note>[2], 'status' | 'seenOn' | 'now'>

async function writeDown(on: Connection, { id: staffId }: StaffActor, found: Found, said: Said) {
  const { id, officeId } = found
  await recordStatuses.note(on, found, { ...said, source: 'list', staffId })
  await audit.trace(on, { officeId, staffId, act: 'record_status_noted', subjectId: id, detail: said.status })
  await live.announce(on, { officeId, subject: 'application', id })
}
