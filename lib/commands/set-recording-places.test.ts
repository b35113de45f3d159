import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as offices from '@/db/repositories/offices'
import { recordingTimes } from '@/db/repositories/recording-times'
import { auditEvents } from '@/db/schema/audit-events'
import { recordingAppointments } from '@/db/schema/recording-appointments'
import type { StaffActor } from '@/lib/domain/actor'
import { recordingPlacesForm } from '@/lib/domain/recording-places-form'
import { freeSlots, slotTrouble } from '@/lib/domain/recording-slot'
import { STAFF_ROLES } from '@/lib/domain/role'
import { officeDay } from '@/lib/domain/working-days'
import { formatTime } from '@/lib/format/date'
import { getRecordingPlaces } from '@/lib/queries/get-recording-places'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices } from '@/tests/people'
import { giveAppointment } from './give-appointment'
import { setRecordingPlaces } from './set-recording-places'
import { takeInWalkIn } from './take-in-walk-in'

let people: Awaited<ReturnType<typeof openOffices>>
let yusuf: StaffActor

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  yusuf = people.as('admin')
})

const places = (seen: number, typed: string) =>
  recordingPlacesForm.parse({ press: randomUUID(), seen: String(seen), places: typed })

const office = async (id = yusuf.officeId) => {
  const found = await offices.findById(database(), id)
  if (!found) throw new Error('the office is gone')
  return found
}

const traces = () =>
  database()
    .select({ detail: auditEvents.detail, staffId: auditEvents.staffId })
    .from(auditEvents)
    .where(eq(auditEvents.act, 'recording_places_set'))
    .orderBy(auditEvents.id)

/** The next free hour, and how it is given to somebody new. */
async function nextHour() {
  const now = new Date()
  const [slot = now] = freeSlots(await recordingTimes(database(), await office(), now), now, 1)
  const give = async (at: number) => {
    const nik = `350810120807${String(at).padStart(4, '0')}`
    const number = await takeInWalkIn(people.as('counter_officer'), filledIn('new', { nik }))
    await giveAppointment(people.as('counter_officer'), {
      ...{ press: randomUUID(), number, because: 'queue', day: officeDay(slot) },
      time: formatTime(slot).replace('.', ':'),
    })
  }
  return { slot, give }
}

describe('the places of an hour', () => {
  it('are set by the admin for their own office, once for each press, and leave a trace', async () => {
    expect((await getRecordingPlaces(yusuf)).places).toBe(3)
    const form = places(3, ' 2 ')
    await Promise.all([setRecordingPlaces(yusuf, form), setRecordingPlaces(yusuf, form)])
    expect((await getRecordingPlaces(yusuf)).places).toBe(2)
    expect((await office(people.elsewhere.officeId)).recordingPlaces).toBe(3)
    expect(await traces()).toEqual([{ detail: '3 > 2', staffId: yusuf.id }])
  })

  it('set by two at once are set by one; the other hears of it', async () => {
    const results = await Promise.allSettled([
      setRecordingPlaces(yusuf, places(2, '5')),
      setRecordingPlaces(yusuf, places(2, '4')),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(results.find(result => result.status === 'rejected')?.reason).toMatchObject({
      reason: 'places_changed',
    })
    expect(await traces()).toHaveLength(2)
  })

  it('lowered, leave what was given and give no more; raised, there is room again', async () => {
    await setRecordingPlaces(yusuf, places((await office()).recordingPlaces, '2'))
    const { slot, give } = await nextHour()
    await give(1)
    await give(2)
    await setRecordingPlaces(yusuf, places(2, '1'))
    const given = await database().select().from(recordingAppointments)
    expect(given.map(({ startsAt, outcome }) => [startsAt, outcome])).toEqual([
      [slot, null],
      [slot, null],
    ])
    expect(await getRecordingPlaces(yusuf)).toEqual({ places: 1, hours: [{ startsAt: slot, given: 2 }] })
    const now = new Date()
    expect(slotTrouble(slot, await recordingTimes(database(), await office(), now), now)).toBe('slot_full')
    await expect(give(3)).rejects.toMatchObject({ reason: 'slot_full' })

    await setRecordingPlaces(yusuf, places(1, '3'))
    await give(4)
    await expect(give(5)).rejects.toMatchObject({ reason: 'slot_full' })
  })

  it('are nobody else’s to set or to look at', async () => {
    for (const role of STAFF_ROLES.filter(role => role !== 'admin')) {
      const other = people.as(role)
      await expect(setRecordingPlaces(other, places(3, '2'))).rejects.toMatchObject({ reason: 'not_yours' })
      await expect(getRecordingPlaces(other)).rejects.toMatchObject({ reason: 'not_found' })
    }
  })

  it.each(['0', '21', '', 'tiga', '2,5', '-1'])('are a number from 1 to 20 (%j)', typed => {
    const { error } = recordingPlacesForm.safeParse({ press: randomUUID(), seen: '3', places: typed })
    expect(error?.issues).toMatchObject([
      { path: ['places'], message: 'Isi jumlah orang dengan angka, 1 sampai 20.' },
    ])
  })
})
