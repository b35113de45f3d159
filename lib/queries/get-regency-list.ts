import 'server-only'
import { z } from 'zod'
import { database } from '@/db/client'
import * as offices from '@/db/repositories/offices'
import * as regencyLists from '@/db/repositories/regency-lists'
import * as siakLedger from '@/db/repositories/siak-ledger'
import type { StaffActor } from '@/lib/domain/actor'
import { outcomeText, plan } from '@/lib/domain/reconciliation'
import { Refusal } from '@/lib/domain/refusal'
import { readRegencyList } from '@/lib/domain/regency-list'
import { isRegencyWide } from '@/lib/domain/role'
import { scopeOf } from '@/lib/domain/role-on'
import { keepsSiakLedger } from '@/lib/domain/siak-ledger'
import { maskDigits } from '@/lib/format/mask'
import { blindIndex } from '@/lib/keys/blind-index'

/**
 * What a list would write, line by line, and what could not be read of it; `seen` is a fingerprint of that. Other offices' cases are not
 * even looked for, except by the regency. Refuses with `not_found` all but whoever sent it.
 */
export async function getRegencyList(actor: StaffActor, id: string) {
  const on = database()
  const mayRead = keepsSiakLedger(actor.role) && z.uuid().safeParse(id).success
  const list = mayRead ? await regencyLists.find(on, id, actor.id) : undefined
  if (!list || list.officeId !== actor.officeId) throw new Refusal('not_found')

  const { seenOn, changed, content } = list
  const { rows, unread, hasNoColumns } = readRegencyList(content ?? '')
  const cases = await siakLedger.named(on, scopeOf(actor), rows, false)
  const own = isRegencyWide(actor.role) ? undefined : await offices.findById(on, actor.officeId)
  const planned = plan(rows, cases, { seenOn, own })
  return {
    ...{ id, seenOn, changed, content: content ?? '', unread, hasNoColumns },
    seen: blindIndex('regency_list', outcomeText(planned)).toString('hex'),
    rows: planned.map(({ line, reference, nik, status, outcome, found }) => ({
      ...{ line, reference, status, outcome },
      maskedNik: nik && maskDigits(nik),
      found: found && {
        number: found.number,
        name: found.name ?? '',
        officeName: found.officeName,
        recordStatus: found.recordStatus,
      },
    })),
  }
}
