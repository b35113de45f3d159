import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as delegations from '@/db/repositories/delegations'
import * as offices from '@/db/repositories/offices'
import * as staff from '@/db/repositories/staff'
import type { StaffActor } from '@/lib/domain/actor'
import { mayActAs, mayDelegate } from '@/lib/domain/delegation'
import type { DelegationForm } from '@/lib/domain/delegation-form'
import { Refusal } from '@/lib/domain/refusal'
import { officeDay } from '@/lib/domain/working-days'
import { once } from './once'

/**
 * Writes down who holds a role for whom (Plt/Plh), on which order and days. Tells its id. Refuses with `not_yours` whoever may not
 * pass the role on, `moment_passed` days that are behind us, `delegate_unfit` people who cannot hold it, `delegation_overlaps`.
 */
export async function recordDelegation(actor: StaffActor, form: DelegationForm): Promise<string> {
  if (!mayDelegate(actor).includes(form.role)) throw new Refusal('not_yours')
  if (form.endsOn < officeDay(new Date())) throw new Refusal('moment_passed')
  return transact(on =>
    once(on, form, 'record_delegation', async () => {
      const { press: _, ...term } = form
      const { officeId, id: recordedBy } = actor
      await assertFit(on, officeId, form)
      await offices.hold(on, officeId)
      if (await delegations.overlaps(on, { ...term, officeId })) throw new Refusal('delegation_overlaps')

      const id = await delegations.insert(on, { ...term, officeId, recordedBy })
      await audit.trace(on, {
        ...{ officeId, staffId: recordedBy, subjectId: id },
        act: 'delegation_recorded',
        detail: `${form.kind} ${form.role} ${form.startsOn} ${form.endsOn}`,
      })
      return id
    }),
  )
}

async function assertFit(on: Connection, officeId: string, { staffId, forStaffId, role }: DelegationForm) {
  const people = await staff.ofOffice(on, officeId)
  const delegate = people.find(({ id }) => id === staffId)
  const replaced = people.find(({ id }) => id === forStaffId)
  if (!delegate || !mayActAs(delegate.role, role)) throw new Refusal('delegate_unfit')
  if (forStaffId && replaced?.role !== role) throw new Refusal('delegate_unfit')
}
