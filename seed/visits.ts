import { randomUUID } from 'node:crypto'
import { receiveGuest } from '@/lib/commands/receive-guest'
import { callNext } from '@/lib/commands/work-queue'
import type { StaffActor } from '@/lib/domain/actor'
import { guestForm } from '@/lib/domain/queue-form'
import { worksAtCounter } from '@/lib/domain/role'

/** People in the lobby besides those who already handed in. */
const guests = [
  { name: 'Sri Utami', purpose: 'new', phone: '0812 5555 1001' },
  { name: 'Pak Darmo', purpose: 'other', phone: '' },
  { name: 'Lilik Indahwati', purpose: 'lost', phone: '0857 5555 1003' },
  { name: 'Mbah Ginem', purpose: 'collect', phone: '' },
] as const

/** Fills the lobby of the first office: people with queue numbers, the first of them at counter 1. */
export async function seedVisits(staff: readonly StaffActor[]) {
  const officer = staff.find(({ role }) => worksAtCounter(role))
  if (!officer) return
  for (const guest of guests) await receiveGuest(officer, guestForm.parse({ press: randomUUID(), ...guest }))
  await callNext(officer, { press: randomUUID(), counter: 1, seen: undefined })
}
