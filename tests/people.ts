import { randomUUID } from 'node:crypto'
import { transact } from '@/db/client'
import type { StaffActor, VisitorActor } from '@/lib/domain/actor'
import { applicationForm } from '@/lib/domain/application-form'
import type { StaffRole } from '@/lib/domain/role'
import { needsRecording, type Variant } from '@/lib/domain/service'
import { seedOffices } from '@/seed/offices'

/** Anyone, from a documentation address. */
export const passerBy: VisitorActor = { kind: 'visitor', address: '192.0.2.7' }

/** The demonstration's offices and people in an empty database, by role; `elsewhere` works in another kecamatan. */
export async function openOffices() {
  const staff = await transact(seedOffices)
  const officeId = staff[0]?.officeId
  const find = (matches: (person: StaffActor) => boolean) => {
    const person = staff.find(matches)
    if (!person) throw new Error('nobody like that was seeded')
    return person
  }
  return {
    all: staff,
    as: (role: StaffRole) => find(person => person.role === role),
    colleague: find(({ name }) => name === 'Agus Prasetyo'),
    elsewhere: find(person => person.role === 'counter_officer' && person.officeId !== officeId),
  }
}

/** What a citizen fills in for one of the four services. */
export const filledIn = (variant: Variant = 'lost', changes: Record<string, string> = {}) =>
  applicationForm.parse({
    press: randomUUID(),
    variant,
    eligibility: needsRecording(variant) ? 'seventeen' : undefined,
    name: 'Siti Aminah',
    phone: '0812 3456 7890',
    nik: '3508104107920004',
    familyCardNumber: '3508100107920001',
    villageCode: '35.08.10.1005',
    ...changes,
  })
