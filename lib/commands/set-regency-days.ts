import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as siakLedger from '@/db/repositories/siak-ledger'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { setsRegencyDays } from '@/lib/domain/siak-ledger'
import type { RegencyDaysForm } from '@/lib/domain/siak-ledger-form'
import { onceActing } from './once-acting'

/** Says after how many working days a case at the regency is looked after at the actor's office. Refuses with `not_yours` all but the head of section. */
export async function setRegencyDays(actor: StaffActor, form: RegencyDaysForm): Promise<null> {
  if (!setsRegencyDays(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    onceActing(on, actor, form, 'set_regency_days', async () => {
      const { officeId, id: staffId } = actor
      await siakLedger.setRegencyDays(on, officeId, form.days)
      await audit.trace(on, { officeId, staffId, act: 'regency_days_set', detail: String(form.days) })
      return null
    }),
  )
}
