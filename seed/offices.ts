import type { Connection } from '@/db/client'
import * as supplies from '@/db/repositories/supplies'
import { hireStaff, openOffice } from '@/lib/commands/open-office'
import { hashPassword } from '@/lib/commands/sign-in-staff'
import type { StaffActor } from '@/lib/domain/actor'
import { readHours } from '@/lib/domain/hours-sentence'
import { DEMONSTRATION_PASSWORD, people, type SeededOffice } from './people'

const REGENCY = 'Kabupaten Lumajang'

/** The day the demonstration's service standard came into force. */
export const SINCE = '2026-01-02'

/** What all offices of the demonstration have in common. */
export const shared = {
  regencyName: REGENCY,
  phone: '(0334) 323 313',
  hours: readHours('Senin–Kamis, 08.00–15.00; Jumat, 08.00–14.30') ?? [],
  isDemonstration: true,
}

/** Opens the regency's office and two kecamatan, with their people and a first box of card blanks. Tells who works there. */
export async function seedOffices(on: Connection): Promise<StaffActor[]> {
  const regency = await openOffice(
    on,
    { ...shared, code: '35.08', name: 'Dispendukcapil', address: 'Jl. Alun-alun Utara, Lumajang' },
    SINCE,
  )
  const lumajang = await openOffice(
    on,
    {
      ...shared,
      code: '35.08.10',
      name: 'Lumajang',
      regencyId: regency,
      address: 'Jl. Contoh No. 10, Lumajang',
      counters: 2,
      createdAt: new Date('2026-01-02T01:00:00Z'),
    },
    SINCE,
  )
  const sukodono = await openOffice(
    on,
    {
      ...shared,
      code: '35.08.15',
      name: 'Sukodono',
      regencyId: regency,
      address: 'Jl. Contoh No. 15, Sukodono',
    },
    SINCE,
  )
  const first = { kind: 'card_blank', note: 'Kiriman pertama dari kabupaten' } as const
  await supplies.receive(on, {
    ...{ ...first, officeId: lumajang },
    quantity: 500,
    deliveryNumber: '470/001/2026',
  })
  await supplies.receive(on, {
    ...{ ...first, officeId: sukodono },
    quantity: 200,
    deliveryNumber: '470/002/2026',
  })
  return hire(on, { regency, lumajang, sukodono })
}

async function hire(on: Connection, ids: Record<SeededOffice, string>): Promise<StaffActor[]> {
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD)
  const hired: StaffActor[] = []
  for (const { office, ...person } of people)
    hired.push(...(await hireStaff(on, ids[office], [{ ...person, passwordHash }])))
  return hired
}
