import 'server-only'
import { transact } from '@/db/client'
import * as regencyLists from '@/db/repositories/regency-lists'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { readRegencyList } from '@/lib/domain/regency-list'
import { keepsSiakLedger } from '@/lib/domain/siak-ledger'
import type { RegencyListForm } from '@/lib/domain/siak-ledger-form'
import { onceActing } from './once-acting'

/** Signs a list may have; a line is shorter than 200. */
const LONGEST = 400_000

/**
 * Keeps a list of the regency to be looked through before anything is written, and tells its id. Refuses with `not_yours` all who do not
 * keep the ledger, with `list_empty`, `list_is_workbook` and `list_too_long`.
 */
export async function checkRegencyList(actor: StaffActor, form: RegencyListForm): Promise<string> {
  if (!keepsSiakLedger(actor.role)) throw new Refusal('not_yours')
  const content = form.rows
  if (content.startsWith('PK') || content.includes('\0')) throw new Refusal('list_is_workbook')
  if (content.trim() === '') throw new Refusal('list_empty')
  if (content.length > LONGEST || readRegencyList(content).isTooLong) throw new Refusal('list_too_long')
  return transact(on =>
    onceActing(on, actor, form, 'check_regency_list', () =>
      regencyLists.insert(on, { officeId: actor.officeId, staffId: actor.id, seenOn: form.seenOn, content }),
    ),
  )
}
