import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as appointments from '@/db/repositories/appointments'
import { addHoliday, closeOn } from '@/db/repositories/office-hours'
import * as offices from '@/db/repositories/offices'
import { recordingTimes } from '@/db/repositories/recording-times'
import { auditEvents } from '@/db/schema/audit-events'
import { disruptions } from '@/db/schema/disruptions'
import { messages } from '@/db/schema/messages'
import { recordingAppointments as rows } from '@/db/schema/recording-appointments'
import type { StaffActor } from '@/lib/domain/actor'
import type { AppointmentReason } from '@/lib/domain/appointment'
import { disruptionForm } from '@/lib/domain/disruption-form'
import { freeSlots, SLOT } from '@/lib/domain/recording-slot'
import { sentenceOf } from '@/lib/domain/refusal'
import type { Variant } from '@/lib/domain/service'
import { slotsInWords } from '@/lib/domain/slot-words'
import { officeDay } from '@/lib/domain/working-days'
import { formatTime } from '@/lib/format/date'
import { formatSlot } from '@/lib/format/slot'
import { getProgress } from '@/lib/queries/get-progress'
import { getRecording } from '@/lib/queries/get-recording'
import { listAppointments } from '@/lib/queries/list-appointments'
import { walk } from '@/seed/applications'
import { freshDatabase } from '@/tests/database'
import { untilQuarterHourHas } from '@/tests/later'
import { filledIn, openOffices } from '@/tests/people'
import { cancelApplication } from './cancel-application'
import { claimApplication } from './claim-application'
import { declareDisruption } from './declare-disruption'
import { giveAppointment, moveAppointment } from './give-appointment'
import { missAppointment } from './miss-appointment'
import { moveApplication } from './move-application'
import { recordBiometrics } from './record-biometrics'
import { takeInWalkIn } from './take-in-walk-in'

let people: Awaited<ReturnType<typeof openOffices>>
let ratna: StaffActor
let agus: StaffActor
let officeId: string
let number: string
let persons = 0

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  ratna = people.as('counter_officer')
  agus = people.colleague
  officeId = ratna.officeId
})

beforeEach(async () => {
  // A full hour that strikes would take away the first of the free ones.
  await untilQuarterHourHas(10_000)
  await database().delete(disruptions)
  await database().update(rows).set({ outcome: 'freed', endedAt: new Date() }).where(sql`outcome is null`)
  number = await someone()
})

describe('an appointment for the recording', () => {
  it('is given, told the citizen in a message and on their page, and leaves a trace', async () => {
    const [slot] = await free()
    await giveAppointment(ratna, at(slot))

    const { id } = await found()
    const [told] = await database()
      .select()
      .from(messages)
      .where(and(eq(messages.applicationId, id), sql`created_at = (select max(created_at) from messages)`))
    expect(told?.text).toContain(`perekaman ${formatSlot(slot)}. Bawa KK asli dan kode berkas.`)
    expect(told?.text).toContain('Perlu jam lain? Hubungi kami: telepon (0334)')
    expect(told?.text.split('\n')).toHaveLength(4)
    expect(await getProgress({ kind: 'follower', applicationId: id })).toMatchObject({
      now: 'Datang untuk perekaman pada jam janji Anda.',
      appointment: { startsAt: slot, isOver: false, brings: ['family_card'], because: 'queue' },
    })
    expect(await traces()).toContainEqual({
      act: 'appointment_given',
      detail: 'queue',
      staffId: ratna.id,
    })
  })

  it('shows nothing personal to whoever follows it', async () => {
    await giveAppointment(ratna, at((await free())[0]))
    const { id, nik } = await found()
    expect(JSON.stringify(await getProgress({ kind: 'follower', applicationId: id }))).not.toContain(nik)
  })

  it('is kept when they are recorded, at whatever hour they come', async () => {
    await giveAppointment(ratna, at((await free())[0]))
    await recordBiometrics(agus, { number })
    expect(await given()).toMatchObject([{ outcome: 'recorded', endedBy: agus.id }])
    const { id } = await found()
    expect((await getProgress({ kind: 'follower', applicationId: id })).appointment).toBeUndefined()
  })

  it('is moved with a reason; both hours stay written, and the citizen is told the new one', async () => {
    const [slot, later] = await free()
    await giveAppointment(ratna, at(slot))
    await moveAppointment(agus, { ...at(later, 'citizen_asked'), seen: await open() })

    expect(await given()).toMatchObject([
      { startsAt: slot, outcome: 'moved', endedBy: agus.id, because: 'queue' },
      { startsAt: later, outcome: null, because: 'citizen_asked', givenBy: agus.id },
    ])
    const { id } = await found()
    const texts = await database().select().from(messages).where(eq(messages.applicationId, id))
    expect(texts.some(({ text }) => text.includes(formatSlot(later)))).toBe(true)
    expect(await traces()).toContainEqual({
      act: 'appointment_moved',
      detail: 'citizen_asked',
      staffId: agus.id,
    })
  })

  it('whose hour went by is marked as not come; the citizen reads that it has passed, and may be given another', async () => {
    await wasGiven(-2)
    const { id } = await found()
    const follower = { kind: 'follower', applicationId: id } as const
    expect((await getProgress(follower)).appointment).toMatchObject({ isOver: true })
    await missAppointment(ratna, { press: randomUUID(), number, seen: await open() })

    expect(await given()).toMatchObject([{ outcome: 'missed', endedBy: ratna.id }])
    expect(await getProgress(follower)).toMatchObject({
      now: expect.stringContaining('untuk perekaman foto, sidik jari, dan iris mata'),
      appointment: { isOver: true },
    })
    expect(await traces()).toContainEqual({ act: 'appointment_missed', detail: null, staffId: ratna.id })
    expect(await told()).toMatchObject([{ topic: 'hand_in' }, { topic: 'appointment_missed' }])
    expect((await told()).at(-1)?.text).toMatch(
      /^KTP-el pertama kali, Siti A\.: jam perekaman Anda .+ sudah lewat\. Datang saja pada hari kerja, saat loket buka\. Bawa KK asli dan kode berkas\.\n.+\nMau datang pada jam tertentu\? Minta jam baru: telepon \(0334\)/,
    )
    await giveAppointment(ratna, at((await free())[0]))
    expect((await getProgress(follower)).appointment).toMatchObject({ isOver: false })
    expect(await told()).toMatchObject([
      { topic: 'hand_in' },
      { topic: 'appointment_missed', withdrawnBecause: 'appointment_changed' },
      { topic: 'appointment', withdrawnBecause: null },
    ])
  })

  it('pressed twice is given once, moved once, missed once', async () => {
    const [slot, later] = await free()
    const give = at(slot)
    await Promise.all([giveAppointment(ratna, give), giveAppointment(ratna, give)])
    expect(await given()).toHaveLength(1)

    const move = { ...at(later), seen: await open() }
    await Promise.all([moveAppointment(ratna, move), moveAppointment(ratna, move)])
    expect(await given()).toHaveLength(2)

    number = await someone()
    await wasGiven(-2)
    const miss = { press: randomUUID(), number, seen: await open() }
    await Promise.all([missAppointment(ratna, miss), missAppointment(ratna, miss)])
    expect(await given()).toMatchObject([{ outcome: 'missed' }])
    expect(await told()).toMatchObject([{ topic: 'hand_in' }, { topic: 'appointment_missed' }])
  })

  it('missed and moved by two at once is one of both, and so is what the citizen is told', async () => {
    await wasGiven(-2)
    const [seen, [slot]] = [await open(), await free()]
    const results = await Promise.allSettled([
      missAppointment(ratna, { press: randomUUID(), number, seen }),
      moveAppointment(agus, { ...at(slot), seen }),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(results.find(result => result.status === 'rejected')?.reason).toMatchObject({
      reason: 'appointment_changed',
    })
    expect(await told()).toHaveLength(2)
  })

  it('that ends takes back what was not sent of it', async () => {
    const [slot, later] = await free()
    await giveAppointment(ratna, at(slot))
    await moveAppointment(ratna, { ...at(later), seen: await open() })
    await recordBiometrics(ratna, { number })
    expect(await told()).toMatchObject([
      { topic: 'hand_in', withdrawnBecause: null },
      { topic: 'appointment', withdrawnBecause: 'appointment_changed' },
      { topic: 'appointment', withdrawnBecause: 'appointment_changed' },
    ])
  })

  it('of two who take the last place of an hour at once obeys one, and tells the other which hours are free', async () => {
    const [slot] = await free()
    for (let place = 1; place < 3; place += 1)
      await giveAppointment(ratna, { ...at(slot), number: await someone() })
    const rivals = [await someone(), await someone()]
    const results = await Promise.allSettled(
      rivals.map((rival, which) => giveAppointment(which ? agus : ratna, { ...at(slot), number: rival })),
    )

    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refused = results.find(result => result.status === 'rejected')
    const stillFree = await free()
    expect(stillFree).not.toContainEqual(slot)
    expect(refused?.reason).toMatchObject({ reason: 'slot_full', free: stillFree })
    expect(sentenceOf(refused?.reason)).toBe(
      `Jam itu sudah penuh. Pilih jam lain. Yang masih kosong: ${slotsInWords(stillFree)}.`,
    )
  })

  it('of two officers who give the same person an hour at once obeys one', async () => {
    const slots = await free()
    const results = await Promise.allSettled([
      giveAppointment(ratna, at(slots[0])),
      giveAppointment(agus, at(slots[1])),
    ])
    expect(results.find(result => result.status === 'rejected')?.reason).toMatchObject({
      reason: 'appointment_open',
    })
    expect(await given()).toHaveLength(1)
  })
})

describe('the place in an hour is free again', () => {
  const isFree = async (slot: Date) => {
    const found = await office()
    const taken = await recordingTimes(database(), found, new Date())
    return (taken.taken.get(slot.getTime()) ?? 0) === 0
  }

  it('when the citizen withdraws', async () => {
    const [slot] = await free()
    await giveAppointment(ratna, at(slot))
    expect(await isFree(slot)).toBe(false)
    const { id: applicationId } = await found()
    await cancelApplication({ kind: 'applicant', applicationId }, { press: randomUUID() })
    expect(await given()).toMatchObject([{ outcome: 'freed', endedBy: null }])
    expect(await isFree(slot)).toBe(true)
  })

  it('when the case is closed or moves on', async () => {
    const [slot] = await free()
    await giveAppointment(ratna, at(slot))
    const { version: seenVersion } = await found()
    await moveApplication(ratna, {
      ...{ press: randomUUID(), number, seenVersion, move: 'reject' as const },
      reason: 'Bukan penduduk kecamatan ini.',
    })
    expect(await given()).toMatchObject([{ outcome: 'freed', endedBy: ratna.id }])
    expect(await isFree(slot)).toBe(true)
  })

  it('when another hour is given, and only then', async () => {
    const [slot, later] = await free()
    await giveAppointment(ratna, at(slot))
    const seen = await open()
    await expect(moveAppointment(ratna, { ...at(new Date(0)), seen })).rejects.toMatchObject({
      reason: 'slot_passed',
    })
    expect(await open()).toBe(seen)
    await moveAppointment(ratna, { ...at(later), seen })
    expect(await isFree(slot)).toBe(true)
  })
})

describe('an appointment is refused', () => {
  it('for every other service, saying that nobody is recorded twice', async () => {
    for (const variant of ['lost', 'damaged', 'transfer_in'] as const) {
      number = await someone(variant)
      const [slot] = await free()
      const refused = await giveAppointment(ratna, at(slot)).catch(thrown => thrown)
      expect(refused).toMatchObject({ reason: 'recording_not_needed' })
      expect(sentenceOf(refused)).toMatch(/sekali seumur hidup.+data ganda.+Lanjutkan tanpa merekam\.$/)
    }
  })

  it('in an hour that has passed, naming the next that are free', async () => {
    const refused = await giveAppointment(ratna, at(new Date(Date.now() - 3 * SLOT))).catch(thrown => thrown)
    expect(refused).toMatchObject({ reason: 'slot_passed', free: await free() })
    expect(sentenceOf(refused)).toContain('Yang masih kosong: ')
  })

  it('on a weekend, a holiday and a closed day', async () => {
    const slots = await free(60)
    const [last, before] = [slots.at(-1), slots.at(-20)] as [Date, Date]
    await closeOn(database(), officeId, officeDay(last), 'Upacara')
    await addHoliday(database(), officeDay(before), 'Hari libur')
    const saturday = addDays(slots[0], 6 - slots[0].getUTCDay())
    for (const slot of [last, before, saturday])
      await expect(giveAppointment(ratna, at(slot))).rejects.toMatchObject({
        ...{ reason: 'slot_closed', free: slots.slice(0, 3) },
      })
  })

  it('while an outage may still last, naming hours after it', async () => {
    const [slot] = await free()
    const until = new Date(slot.getTime() + SLOT)
    await declareDisruption(
      people.as('siak_operator'),
      disruptionForm.parse({
        ...{ press: randomUUID(), cause: 'siak', words: '', advice: '', began: '' },
        until: `${officeDay(until)}T${formatTime(until).replace('.', ':')}`,
      }),
    )
    const refused = await giveAppointment(ratna, at(slot)).catch(thrown => thrown)
    expect(refused.reason).toBe('slot_disrupted')
    expect(refused.free[0] >= until).toBe(true)
  })

  it('to whoever is recorded already', async () => {
    await recordBiometrics(ratna, { number })
    await expect(giveAppointment(ratna, at((await free())[0]))).rejects.toMatchObject({
      reason: 'recorded_already',
    })
  })

  it('a second time, and of one that someone else has changed', async () => {
    const [slot, later] = await free()
    await giveAppointment(ratna, at(slot))
    const seen = await open()
    await expect(giveAppointment(agus, at(later))).rejects.toMatchObject({ reason: 'appointment_open' })
    await moveAppointment(ratna, { ...at(later), seen })
    const changed = { reason: 'appointment_changed' }
    await expect(moveAppointment(agus, { ...at(slot), seen })).rejects.toMatchObject(changed)
    await expect(missAppointment(agus, { press: randomUUID(), number, seen })).rejects.toMatchObject(changed)
  })

  it('to be called missed before its hour is over', async () => {
    await giveAppointment(ratna, at((await free())[0]))
    await expect(
      missAppointment(ratna, { press: randomUUID(), number, seen: await open() }),
    ).rejects.toMatchObject({ reason: 'appointment_not_over' })
  })

  it('to those who do not record, to strangers, and while another has the case in hand', async () => {
    const [slot] = await free()
    await expect(giveAppointment(people.as('section_head'), at(slot))).rejects.toMatchObject({
      reason: 'not_yours',
    })
    await expect(giveAppointment(people.elsewhere, at(slot))).rejects.toMatchObject({ reason: 'not_found' })
    await expect(getRecording(people.elsewhere, number)).rejects.toMatchObject({ reason: 'not_found' })
    await claimApplication(agus, { number, pageId: randomUUID() })
    await expect(giveAppointment(ratna, at(slot))).rejects.toMatchObject({ reason: 'claimed_by_other' })
  })

  it('once the case has left the counter', async () => {
    const [slot] = await free()
    await walk(people.all, number, 'section_validation')
    await expect(giveAppointment(ratna, at(slot))).rejects.toMatchObject({ reason: 'not_now' })
  })
})

describe('the list of a day', () => {
  it('names who is expected, hour by hour, without those who were given another', async () => {
    const [slot, later] = await free()
    await giveAppointment(ratna, at(later))
    const first = number
    number = await someone()
    await giveAppointment(ratna, at(slot))
    const list = await listAppointments(people.as('section_head'), officeDay(slot))
    const mine = list.filter(one => [first, number].includes(one.number)).map(one => one.number)
    expect(mine).toEqual(officeDay(slot) === officeDay(later) ? [number, first] : [number])
    expect(list.find(one => one.number === number)).toMatchObject({ outcome: null, isOver: false })
    await recordBiometrics(ratna, { number })
    const after = await listAppointments(ratna, officeDay(slot))
    expect(after.find(one => one.number === number)).toMatchObject({ outcome: 'recorded' })
  })

  it('is read by the counter and the head of section of its own office', async () => {
    await expect(listAppointments(people.as('siak_operator'), '2026-11-30')).rejects.toMatchObject({
      reason: 'not_found',
    })
    const [slot] = await free()
    await giveAppointment(ratna, at(slot))
    expect(await listAppointments(people.elsewhere, officeDay(slot))).toEqual([])
  })
})

describe('what was given stays written', () => {
  it('and only its end is ever added', async () => {
    await giveAppointment(ratna, at((await free())[0]))
    const ofCase = eq(rows.applicationId, (await found()).id)
    const kept = { cause: { code: '23000' } }
    const on = database()
    await expect(on.update(rows).set({ startsAt: new Date() }).where(ofCase)).rejects.toMatchObject(kept)
    await recordBiometrics(ratna, { number })
    await expect(on.update(rows).set({ outcome: 'missed' }).where(ofCase)).rejects.toMatchObject(kept)
    await expect(on.delete(rows).where(ofCase)).rejects.toMatchObject(kept)
    await expect(on.execute(sql`truncate recording_appointments`)).rejects.toMatchObject(kept)
  })

  it('no place is taken twice, nobody has two, in the database as well', async () => {
    const [slot, later] = await free()
    await giveAppointment(ratna, at(slot))
    const [row] = await given()
    if (!row) throw new Error('nothing was given')
    const other = await applications.findByNumber(database(), await someone())
    const { id: _, ...again } = row
    const taken = { cause: { code: '23505' } }
    const insert = (changes: object) =>
      database()
        .insert(rows)
        .values({ ...again, ...changes })
    await expect(insert({ startsAt: later })).rejects.toMatchObject(taken)
    await expect(insert({ applicationId: other?.id })).rejects.toMatchObject(taken)
  })
})

/** A walk-in for a service, each somebody else. */
function someone(variant: Variant = 'new') {
  persons += 1
  const serial = String(persons).padStart(4, '0')
  return takeInWalkIn(
    ratna,
    filledIn(variant, { nik: `350810120809${serial}`, phone: `0812 3457 ${serial}` }),
  )
}

const at = (slot = new Date(), because: AppointmentReason = 'queue') => ({
  ...{ press: randomUUID(), number, because, day: officeDay(slot) },
  time: formatTime(slot).replace('.', ':'),
})

const addDays = (moment: Date, days: number) => new Date(moment.getTime() + days * 24 * SLOT)

async function office() {
  const found = await offices.findById(database(), officeId)
  if (!found) throw new Error('the office is gone')
  return found
}

/** The next free hours of the office. */
async function free(most = 3) {
  const now = new Date()
  return freeSlots(await recordingTimes(database(), await office(), now), now, most) as [
    Date,
    Date,
    ...Date[],
  ]
}

async function found() {
  const application = await applications.findByNumber(database(), number)
  if (!application) throw new Error('the application is gone')
  return application
}

const given = async () =>
  database()
    .select()
    .from(rows)
    .where(eq(rows.applicationId, (await found()).id))
    .orderBy(rows.givenAt)

/** What was written to the citizen, in order. */
const told = async () =>
  database()
    .select()
    .from(messages)
    .where(eq(messages.applicationId, (await found()).id))
    .orderBy(messages.createdAt)

const open = async () => (await getRecording(ratna, number))?.open?.id ?? ''

/** As if it had been given days ago, for so many hours from now. */
async function wasGiven(hours: number) {
  const { id: applicationId } = await found()
  const startsAt = new Date(Math.floor(Date.now() / SLOT) * SLOT + hours * SLOT)
  const givenAt = new Date(startsAt.getTime() - 24 * SLOT)
  const appointment = {
    officeId,
    applicationId,
    startsAt,
    givenAt,
    because: 'queue',
    givenBy: ratna.id,
  } as const
  await appointments.take(database(), appointment, 3)
}

const traces = async () =>
  database()
    .select({ act: auditEvents.act, detail: auditEvents.detail, staffId: auditEvents.staffId })
    .from(auditEvents)
    .where(eq(auditEvents.subjectId, (await found()).id))
