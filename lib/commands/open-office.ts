import 'server-only'
import type { Connection } from '@/db/client'
import * as offices from '@/db/repositories/offices'
import * as staff from '@/db/repositories/staff'
import type { StaffActor } from '@/lib/domain/actor'
import { firstStandard } from '@/lib/domain/first-standard'
import type { OpeningHours } from '@/lib/domain/office-hours'
import { Refusal } from '@/lib/domain/refusal'

/** The first standard as published, its decree still without a number (service standard, "No. SK :"). */
const FIRST_STANDARD = {
  decreeNumber: null,
  targetMinutes: 12,
  fee: 'Tidak dipungut biaya',
  product: 'Kartu Tanda Penduduk Elektronik (KTP-el)',
  content: firstStandard,
}

type Office = Omit<Parameters<typeof offices.openOffice>[1], 'id'> & { hours: readonly OpeningHours[] }
type Person = Omit<Parameters<typeof staff.add>[1], 'officeId'>

/**
 * Opens an office with its hours and its first service standard, in force from `effectiveOn` (YYYY-MM-DD), inside the caller's transaction;
 * tells its id. Refuses with `office_exists` when the code is taken.
 */
export async function openOffice(
  on: Connection,
  { hours, ...office }: Office,
  effectiveOn: string,
): Promise<string> {
  if (await offices.findByCode(on, office.code)) throw new Refusal('office_exists')
  return offices.openOffice(on, office, hours, { ...FIRST_STANDARD, effectiveOn })
}

/** Gives people of an office their sign-ins; tells who they are, in the order given. Refuses with `email_taken`. */
export async function hireStaff(
  on: Connection,
  officeId: string,
  people: readonly Person[],
): Promise<StaffActor[]> {
  const hired: StaffActor[] = []
  for (const person of people) {
    const email = person.email.trim().toLowerCase()
    if (await staff.findByEmail(on, email)) throw new Refusal('email_taken')
    const id = await staff.add(on, { ...person, email, officeId })
    hired.push({
      ...{ kind: 'staff', id, name: person.name, role: person.role, officeId },
      villageCode: person.villageCode,
    })
  }
  return hired
}
