import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database, transact } from '@/db/client'
import * as offices from '@/db/repositories/offices'
import { applications as applicationsTable } from '@/db/schema/applications'
import { takeInWalkIn } from '@/lib/commands/take-in-walk-in'
import type { StaffActor } from '@/lib/domain/actor'
import { readRegencyFilter } from '@/lib/domain/regency-desk'
import type { Variant } from '@/lib/domain/service'
import { walk } from '@/seed/applications'
import { openNeighbours } from '@/seed/neighbours'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices } from '@/tests/people'
import { getApplication } from './get-application'
import { listRegencyDesk } from './list-regency-desk'

let hendra: StaffActor
let people: Awaited<ReturnType<typeof openOffices>>
const now = new Date('2026-11-26T09:00:00+07:00')

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  hendra = people.as('regency_verifier')
  await transact(on => openNeighbours(on, hendra.officeId))
  await waiting('35.08.01', 'lost', '2026-11-16')
  await waiting('35.08.10', 'damaged', '2026-11-24')
  await waiting('35.08.21', 'lost', '2026-11-20')
})

describe('the desk of the regency', () => {
  it('shows what waits in all 21 kecamatan, longest first, with a count for each', async () => {
    const { districts, rows } = await listRegencyDesk(hendra, {}, { now })

    expect(districts).toHaveLength(21)
    expect(districts.reduce((sum, district) => sum + district.waiting, 0)).toBe(3)
    expect(districts[0]).toMatchObject({ code: '35.08.01', waiting: 1, longestDays: 8 })
    expect(rows.map(({ waitedDays, variant }) => [waitedDays, variant])).toEqual([
      [8, 'lost'],
      [4, 'lost'],
      [2, 'damaged'],
    ])
  })

  it.each([
    [{ kecamatan: '35.08.21' }, [4]],
    [{ layanan: 'ktp-el-hilang' }, [8, 4]],
    [{ umur: '5' }, [8]],
    [{ tahap: 'kirim-cetak' }, []],
    [{ tahap: 'verifikasi', umur: '2' }, [8, 4]],
    [{ kecamatan: 'x', layanan: 'x', tahap: 'cetak', umur: 'x' }, [8, 4, 2]],
  ])('narrows to %j', async (asked, days) => {
    const { rows } = await listRegencyDesk(hendra, readRegencyFilter(asked), { now })

    expect(rows.map(({ waitedDays }) => waitedDays)).toEqual(days)
  })

  it('says of every case that is opened of which kecamatan it is, and to a kecamatan nothing it knows', async () => {
    const { rows } = await listRegencyDesk(hendra, { officeCode: '35.08.21' }, { now })
    const [theirs] = rows
    expect((await getApplication(hendra, theirs?.number ?? '')).officeName).toBe('Sumbersuko')
    const { rows: ours } = await listRegencyDesk(hendra, { officeCode: '35.08.10' }, { now })
    const seen = await getApplication(people.as('siak_operator'), ours[0]?.number ?? '')
    expect(seen.officeName).toBeUndefined()
  })

  it('does not exist for a kecamatan, and shows another regency nothing', async () => {
    const stranger = { ...hendra, officeId: people.as('siak_operator').officeId }

    await expect(listRegencyDesk(people.as('siak_operator'), {})).rejects.toMatchObject({
      reason: 'not_found',
    })
    expect(await listRegencyDesk(stranger, {}, { now })).toMatchObject({ districts: [], rows: [] })
  })
})

/** Someone of a kecamatan whose papers are at the regency since a day. */
async function waiting(code: string, variant: Variant, day: string) {
  const office = await offices.findByCode(database(), code)
  if (!office) throw new Error('no such office')
  const staff = people.all.map(person =>
    person.role === 'regency_verifier' ? person : { ...person, officeId: office.id },
  )
  const counter = staff.find(({ role }) => role === 'counter_officer')
  if (!counter) throw new Error('nobody at the counter')
  const number = await takeInWalkIn(counter, filledIn(variant))
  await walk(staff, number, 'regency_verification')
  await database()
    .update(applicationsTable)
    .set({ atRegencySince: new Date(`${day}T08:00:00+07:00`) })
    .where(eq(applicationsTable.number, number))
}
