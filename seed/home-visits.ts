import type { Connection } from '@/db/client'
import * as homeVisits from '@/db/repositories/home-visits'
import { closedDays } from '@/db/repositories/office-hours'
import type { StaffActor } from '@/lib/domain/actor'
import { CALLED_WITHIN } from '@/lib/domain/home-visit'
import { addWorkingDays, officeDay } from '@/lib/domain/working-days'
import { blindIndex } from '@/lib/keys/blind-index'

const DAY = 24 * 60 * 60 * 1000

/** One that waits for a day and one that has it. Their numbers are for demonstrations and tests. */
export const seededHomeVisits = [
  {
    number: 'JPB-4F9T-K2WN-7XPC',
    reason: 'elderly',
    variant: 'new',
    name: 'Mbok Sumirah',
    phone: '+6281298765432',
    villageCode: '35.08.10.1005',
    address: 'RT 02 RW 05, rumah hijau di sebelah musala Al-Ikhlas',
    bestDays: 'Selasa atau Kamis pagi',
    note: 'Umur 84 tahun, tidak kuat naik motor.',
    daysAgo: 1,
  },
  {
    number: 'JPB-2345-6789-ACDE',
    reason: 'disabled',
    variant: 'damaged',
    name: 'Joko Susilo',
    phone: '+6281312345678',
    villageCode: '35.08.10.1005',
    address: 'Jl. Contoh gang 3, depan toko kelontong Bu Nur',
    bestDays: null,
    note: 'Memakai kursi roda.',
    daysAgo: 4,
    daysUntilVisit: 2,
  },
] as const

/** Writes the seeded requests down. */
export async function seedHomeVisits(on: Connection, staff: readonly StaffActor[], now: Date) {
  const officeId = staff.find(({ role }) => role === 'section_head')?.officeId
  if (!officeId) return
  const closed = await closedDays(on, officeId, officeDay(new Date(0)))
  for (const { daysAgo, ...seeded } of seededHomeVisits) {
    const createdAt = new Date(now.getTime() - daysAgo * DAY)
    const isScheduled = 'daysUntilVisit' in seeded
    const { daysUntilVisit = 0, ...visit } = { daysUntilVisit: undefined, ...seeded }
    await homeVisits.insert(on, {
      ...visit,
      ...{ officeId, createdAt, stateSince: createdAt },
      numberIndex: blindIndex('home_visit_number', visit.number),
      promisedOn: addWorkingDays(officeDay(createdAt), CALLED_WITHIN, closed),
      ...(isScheduled && {
        state: 'scheduled',
        version: 1,
        visitOn: addWorkingDays(officeDay(now), daysUntilVisit, closed),
        visitors: 'Ratna Wulandari dan Dewi Lestari',
      }),
    })
  }
}
