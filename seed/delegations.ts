import { randomUUID } from 'node:crypto'
import { database } from '@/db/client'
import * as delegations from '@/db/repositories/delegations'
import { recordDelegation } from '@/lib/commands/record-delegation'
import type { StaffActor } from '@/lib/domain/actor'
import { officeDay } from '@/lib/domain/working-days'

const DAY = 24 * 60 * 60 * 1000

/** The head of section was away for three days last month, and will be again in two weeks; a counter officer holds the role. */
export async function seedDelegations(staff: readonly StaffActor[], now: Date) {
  const admin = staff.find(({ role }) => role === 'admin')
  const head = staff.find(({ role }) => role === 'section_head')
  const delegate = staff
    .filter(({ role, officeId }) => role === 'counter_officer' && officeId === head?.officeId)
    .at(-1)
  if (!admin || !head || !delegate) return
  const { officeId, id: recordedBy } = admin
  const day = (away: number) => officeDay(new Date(now.getTime() + away * DAY))
  const order = { role: head.role, kind: 'plh', staffId: delegate.id, forStaffId: head.id } as const
  await delegations.insert(database(), {
    ...{ ...order, officeId, recordedBy, document: '800/112/35.08.10/2026' },
    ...{ startsOn: day(-30), endsOn: day(-28), recordedAt: new Date(now.getTime() - 31 * DAY) },
  })
  await recordDelegation(admin, {
    ...{ ...order, press: randomUUID(), role: 'section_head', document: '800/131/35.08.10/2026' },
    ...{ startsOn: day(14), endsOn: day(16) },
  })
}
