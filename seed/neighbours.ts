import { type Connection, transact } from '@/db/client'
import * as offices from '@/db/repositories/offices'
import { hireStaff, openOffice } from '@/lib/commands/open-office'
import { hashPassword } from '@/lib/commands/sign-in-staff'
import type { StaffActor } from '@/lib/domain/actor'
import type { StaffRole } from '@/lib/domain/role'
import { villages, villagesOf } from '@/lib/domain/villages'
import { holderOf } from './applications'
import { SINCE, shared } from './offices'
import { DEMONSTRATION_PASSWORD } from './people'
import { REGENCY, type SentAway, sendDaysAgo } from './sent-away'

const DAY = 24 * 60 * 60 * 1000

type Away = SentAway & { officeCode: string; daysAgo: number; staff: Partial<Record<StaffRole, string>> }

/** A case of each of three neighbours that waits at the regency. Fake people, fake numbers. */
const away: readonly Away[] = [
  {
    ...{ officeCode: '35.08.04', daysAgo: 7, variant: 'lost', name: 'Mistari', nik: '3508041503680021' },
    staff: {
      counter_officer: 'Endah Sulistyo',
      section_head: 'Imam Suhadi',
      siak_operator: 'Lilik Ernawati',
    },
  },
  {
    ...{ officeCode: '35.08.05', daysAgo: 4, variant: 'damaged', name: 'Juwariyah', nik: '3508056208810022' },
    staff: {
      counter_officer: 'Rohman Hadi',
      section_head: 'Titik Sumarni',
      siak_operator: 'Wahyu Kurniawan',
    },
  },
  {
    ...{ officeCode: '35.08.12', daysAgo: 1, variant: 'lost', name: 'Tumijan', nik: '3508122011590023' },
    staff: { counter_officer: 'Nanik Farida', section_head: 'Sukarman', siak_operator: 'Dwi Cahyono' },
  },
]

/** Opens what the regency has besides: an office for each kecamatan that has none yet, until there are 21. */
export async function openNeighbours(on: Connection, regencyId: string) {
  for (const { code, name } of districts)
    if (!(await offices.findByCode(on, code)))
      await openOffice(on, { ...shared, code, name, regencyId, address: `Jl. Contoh No. 1, ${name}` }, SINCE)
}

const districts = [
  ...new Map(villages.map(({ districtCode, districtName }) => [districtCode, districtName])),
].map(([code, name]) => ({ code, name }))

/** Opens the other kecamatan of the regency, and lets some of them send it a case. */
export async function seedNeighbours(staff: readonly StaffActor[], now: Date) {
  const verifier = holderOf(staff, REGENCY)
  await transact(on => openNeighbours(on, verifier.officeId))
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD)
  for (const { officeCode, daysAgo, staff: names, ...person } of away)
    await transact(async on => {
      const hired = await hire(on, officeCode, names, passwordHash)
      const villageCode = villagesOf(officeCode)[0]?.code
      await sendDaysAgo(on, hired, { ...person, villageCode }, new Date(now.getTime() - daysAgo * DAY))
    })
}

async function hire(on: Connection, officeCode: string, names: Away['staff'], passwordHash: string) {
  const office = await offices.findByCode(on, officeCode)
  if (!office) throw new Error('a neighbour is gone')
  const people = (Object.entries(names) as [StaffRole, string][]).map(([role, name]) => ({
    ...{ role, name, passwordHash },
    email: `${name.split(' ')[0]}@${office.name}.contoh.id`,
  }))
  return hireStaff(on, office.id, people)
}
