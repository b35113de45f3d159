import { randomUUID } from 'node:crypto'
import { eq, isNull, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as appointments from '@/db/repositories/appointments'
import * as messages from '@/db/repositories/messages'
import * as offices from '@/db/repositories/offices'
import { recordingTimes } from '@/db/repositories/recording-times'
import { auditEvents } from '@/db/schema/audit-events'
import { disruptions } from '@/db/schema/disruptions'
import { officeHours, offices as officesTable } from '@/db/schema/offices'
import { recordingAppointments as rows } from '@/db/schema/recording-appointments'
import type { StaffActor } from '@/lib/domain/actor'
import { type DisruptionCause, disruptionCauses } from '@/lib/domain/disruption'
import { disruptionForm } from '@/lib/domain/disruption-form'
import { freeSlots, SLOT } from '@/lib/domain/recording-slot'
import { STAFF_ROLES } from '@/lib/domain/role'
import { officeDay } from '@/lib/domain/working-days'
import { formatTime } from '@/lib/format/date'
import { formatSlot } from '@/lib/format/slot'
import { getProgress } from '@/lib/queries/get-progress'
import { listUnsureAppointments } from '@/lib/queries/list-unsure-appointments'
import { freshDatabase } from '@/tests/database'
import { untilQuarterHourHas } from '@/tests/later'
import { filledIn, openOffices } from '@/tests/people'
import { declareDisruption } from './declare-disruption'
import { endDisruption } from './end-disruption'
import { giveAppointment, moveToFreeHour } from './give-appointment'
import { recordBiometrics } from './record-biometrics'
import { takeInWalkIn } from './take-in-walk-in'
import { warnAppointments } from './warn-appointments'

let people: Awaited<ReturnType<typeof openOffices>>
let ratna: StaffActor
let head: StaffActor
let persons = 0
/** The next three free hours of the calm office. */
let slots: readonly [Date, Date, Date]

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  ratna = people.as('counter_officer')
  head = people.as('section_head')
})

beforeEach(async () => {
  // A full hour that strikes would take away the first of the free ones.
  await untilQuarterHourHas(10_000)
  await database()
    .update(disruptions)
    .set({ endedAt: new Date(), endedBy: head.id })
    .where(isNull(disruptions.endedAt))
  await database().update(rows).set({ outcome: 'freed', endedAt: new Date() }).where(sql`outcome is null`)
  slots = await free()
})

describe('a disruption declared while people have an hour in its time', () => {
  it('shows the officer whom it meets and nobody else, and writes each of them a message', async () => {
    const [met, landline, later] = [
      await appointed(slots[0]),
      await appointed(slots[0], '0334 323 999'),
      await appointed(slots[2]),
    ]
    await declare('network', { until: slots[1] })

    const { unsure, untold, nextFree } = await listUnsureAppointments(ratna)
    expect(unsure.map(({ number }) => number)).toEqual([met, landline])
    expect(unsure).toMatchObject([
      { startsAt: slots[0], name: 'Siti Aminah', message: { state: 'drafted' } },
      { startsAt: slots[0], message: null },
    ])
    expect(JSON.stringify(unsure)).not.toMatch(/\+62|350810/)
    expect([untold, nextFree]).toEqual([0, slots[1]])
    expect((await ledgerOf(met)).at(-1)?.text).toMatch(
      new RegExp(
        `^KTP-el pertama kali, Siti A\\.: ${disruptionCauses.network.words} Jadwal perekaman Anda ${formatSlot(slots[0])} belum bisa dilaksanakan\\. Anda tidak perlu datang pada jam itu\\.\n.+\nMinta jam baru: telepon \\(0334\\)`,
      ),
    )
    expect(await toldOf(met)).toEqual([
      ['hand_in', null],
      ['appointment', 'hour_unsure'],
      ['appointment_unsure', null],
    ])
    expect(await toldOf(later)).toEqual([
      ['hand_in', null],
      ['appointment', null],
    ])
  })

  it('is told on the status page of whom it meets, in the office’s words, until it is over', async () => {
    const number = await appointed(slots[0])
    const { id: applicationId } = await found(number)
    const progress = () => getProgress({ kind: 'follower', applicationId })
    const id = await declare('recorder', { until: slots[1] })
    expect(await progress()).toMatchObject({
      now: 'Jam perekaman Anda belum pasti.',
      appointment: { startsAt: slots[0], hindrance: disruptionCauses.recorder.words },
    })
    await end(id)
    expect((await progress()).appointment).toMatchObject({ hindrance: undefined, isOver: false })
  })

  it('counts a planned closure, and no outage that leaves the recording alone', async () => {
    const number = await appointed(slots[1])
    await declare('printer', { until: slots[2] })
    expect((await listUnsureAppointments(ratna)).unsure).toEqual([])
    await declare('closure', { began: slots[1], until: new Date(slots[1].getTime() + SLOT) })
    expect((await listUnsureAppointments(ratna)).unsure).toMatchObject([{ number }])
    expect((await ledgerOf(number)).at(-1)?.text).toContain('loket tutup pukul')
  })

  it('finds whoever is waited for this hour; what was forgotten on another day is no hour of it', async () => {
    const [today, longAgo] = [await someone(), await someone()]
    const thisHour = Math.floor(Date.now() / SLOT) * SLOT
    await wasGiven(today, new Date(thisHour))
    await wasGiven(longAgo, new Date(thisHour - 24 * SLOT))
    await declare('power', { began: new Date(thisHour - 48 * SLOT) })
    expect((await listUnsureAppointments(ratna)).unsure.map(({ number }) => number)).toEqual([today])
  })

  it('tells nobody of it twice: not pressed twice, not by a second disruption', async () => {
    const number = await appointed(slots[0])
    const form = declared('network', { until: slots[1] })
    await Promise.all([declareDisruption(head, form), declareDisruption(head, form)])
    await declare('siak', { until: slots[1] })
    const warn = { press: randomUUID() }
    await Promise.all([warnAppointments(ratna, warn), warnAppointments(ratna, warn)])
    expect((await toldOf(number)).filter(([topic]) => topic === 'appointment_unsure')).toHaveLength(1)
    expect(await tracesOf('appointments_warned')).toEqual(['0'])
  })

  it('lasting longer than was expected, tells the others at one press', async () => {
    const number = await appointed(slots[1])
    const id = await declare('network', { until: slots[0] })
    expect((await listUnsureAppointments(ratna)).unsure).toEqual([])
    await database().update(disruptions).set({ expectedEndAt: slots[2] }).where(eq(disruptions.id, id))
    expect(await listUnsureAppointments(ratna)).toMatchObject({ untold: 1, unsure: [{ message: null }] })
    await warnAppointments(people.as('siak_operator'), { press: randomUUID() })
    expect(await listUnsureAppointments(ratna)).toMatchObject({
      ...{ untold: 0, unsure: [{ number, message: { state: 'drafted' } }] },
    })
  })

  it('declared and given an hour in its time at once: whoever was first is told, or refused', async () => {
    const number = await someone()
    const [given] = await Promise.allSettled([
      giveAppointment(ratna, at(number, slots[0])),
      declare('network', { until: slots[1] }),
    ])
    const { unsure } = await listUnsureAppointments(ratna)
    if (given.status === 'fulfilled')
      expect(unsure).toMatchObject([{ number, message: { state: 'drafted' } }])
    else expect([given.reason.reason, unsure]).toEqual(['slot_disrupted', []])
  })
})

describe('once the disruption is over', () => {
  it('what was not sent is taken back, and whoever was told hears that the hour stands', async () => {
    const [unsent, sent] = [await appointed(slots[0]), await appointed(slots[0])]
    for (const number of [unsent, sent]) await markLastSent(number)
    const id = await declare('network', { until: slots[1] })
    await markLastSent(sent)
    await end(id)
    expect(await toldOf(unsent)).toEqual([
      ['hand_in', null],
      ['appointment', null],
      ['appointment_unsure', 'hour_stands'],
    ])
    expect(await toldOf(sent)).toEqual([
      ['hand_in', null],
      ['appointment', null],
      ['appointment_unsure', null],
      ['appointment_stands', null],
    ])
    expect((await ledgerOf(sent)).at(-1)?.text).toContain(
      `gangguan sudah selesai. Jadwal perekaman Anda tetap ${formatSlot(slots[0])}.`,
    )
    // Another one: the hour is unsure again, and that is told again.
    await declare('siak', { until: slots[1] })
    expect((await toldOf(sent)).slice(-2)).toEqual([
      ['appointment_stands', 'hour_unsure'],
      ['appointment_unsure', null],
    ])
  })

  it('whoever was told nothing at all of their hour is told it', async () => {
    const number = await appointed(slots[0])
    await end(await declare('network', { until: slots[1] }))
    expect((await toldOf(number)).slice(-3)).toEqual([
      ['appointment', 'hour_unsure'],
      ['appointment_unsure', 'hour_stands'],
      ['appointment_stands', null],
    ])
  })

  it('an hour that another disruption takes as well stays unsure', async () => {
    const number = await appointed(slots[0])
    const first = await declare('network', { until: slots[1] })
    await declare('recorder', { until: slots[1] })
    await end(first)
    expect((await toldOf(number)).at(-1)).toEqual(['appointment_unsure', null])
    expect((await listUnsureAppointments(ratna)).unsure).toHaveLength(1)
  })

  it('ended and moved, or recorded, at once leaves nothing to be sent of an hour that is gone', async () => {
    for (const act of [moveFree, (number: string) => recordBiometrics(ratna, { number })]) {
      const number = await appointed(slots[0])
      await markLastSent(number)
      const id = await declare('network', { until: slots[1] })
      await markLastSent(number)
      await Promise.allSettled([end(id), act(number)])
      const open = await appointments.openOf(database(), (await found(number)).id)
      const left = (await ledgerOf(number)).filter(
        ({ state, withdrawnAt, topic }) => state === 'drafted' && !withdrawnAt && topic !== 'hand_in',
      )
      expect(left.every(({ text }) => open && text.includes(formatSlot(open.startsAt)))).toBe(true)
    }
  })
})

describe('one press gives the next free hour', () => {
  it('outside the disruption, with its reason, a message and a trace', async () => {
    const number = await appointed(slots[0])
    await declare('network', { until: slots[1] })
    expect(await moveFree(number)).toBe(slots[1].toISOString())

    const { id } = await found(number)
    expect(await appointments.openOf(database(), id)).toMatchObject({
      ...{ startsAt: slots[1], because: 'outage', givenBy: ratna.id },
    })
    expect(await toldOf(number)).toEqual([
      ['hand_in', null],
      ['appointment', 'hour_unsure'],
      ['appointment_unsure', 'appointment_changed'],
      ['appointment', null],
    ])
    expect(await listUnsureAppointments(ratna)).toMatchObject({
      unsure: [],
      moved: [{ number, startsAt: slots[1], message: { state: 'drafted' } }],
    })
    expect(await tracesOf('appointment_moved', id)).toEqual(['outage'])
  })

  it('pressed twice moves once; pressed by two at once, one is told that it was moved', async () => {
    const number = await appointed(slots[0])
    await declare('network', { until: slots[1] })
    const seen = await openId(number)
    const form = { press: randomUUID(), seen }
    const [first, again] = await Promise.all([moveToFreeHour(ratna, form), moveToFreeHour(ratna, form)])
    expect(first).toBe(again)

    const second = await appointed(slots[2])
    await declare('siak', { until: new Date(slots[2].getTime() + SLOT) })
    const id = await openId(second)
    const results = await Promise.allSettled(
      [ratna, people.colleague].map(actor => moveToFreeHour(actor, { press: randomUUID(), seen: id })),
    )
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(results.find(result => result.status === 'rejected')?.reason).toMatchObject({
      reason: 'appointment_changed',
    })
  })

  it('of two people moved at once into the last place each gets one, in different hours', async () => {
    const [one, other] = [await appointed(slots[0]), await appointed(slots[0])]
    await places(1)
    await declare('network', { until: slots[1] })
    const hours = await Promise.all([moveFree(one), moveFree(other, people.colleague)])
    expect(new Set(hours)).toEqual(new Set([slots[1].toISOString(), slots[2].toISOString()]))
    await places(3)
  })

  it('is refused once nothing takes the hour any more, and where no hour is free', async () => {
    const number = await appointed(slots[0])
    const id = await declare('network', { until: slots[1] })
    const seen = await openId(number)
    await end(id)
    const move = () => moveToFreeHour(ratna, { press: randomUUID(), seen })
    await expect(move()).rejects.toMatchObject({ reason: 'hour_stands' })

    await declare('network', { until: slots[1] })
    const { officeId } = ratna
    const week = await database().select().from(officeHours).where(eq(officeHours.officeId, officeId))
    await database().delete(officeHours).where(eq(officeHours.officeId, officeId))
    await expect(move()).rejects.toMatchObject({ reason: 'no_free_hour' })
    expect(await openId(number)).toBe(seen)
    await database().insert(officeHours).values(week)
  })

  it('is the counter’s, at its own office; the list is for whoever looks after those who wait', async () => {
    const number = await appointed(slots[0])
    await declare('network', { until: slots[1] })
    const seen = await openId(number)
    const moving = (actor: StaffActor) => moveToFreeHour(actor, { press: randomUUID(), seen })
    await expect(moving(head)).rejects.toMatchObject({ reason: 'not_yours' })
    await expect(moving(people.elsewhere)).rejects.toMatchObject({ reason: 'not_found' })
    await expect(moveToFreeHour(ratna, { press: randomUUID(), seen: randomUUID() })).rejects.toMatchObject({
      reason: 'not_found',
    })

    expect(await listUnsureAppointments(people.elsewhere)).toMatchObject({ unsure: [], moved: [] })
    const lookers = ['counter_officer', 'section_head', 'siak_operator']
    for (const role of STAFF_ROLES.filter(role => !lookers.includes(role))) {
      const other = people.as(role)
      await expect(listUnsureAppointments(other)).rejects.toMatchObject({ reason: 'not_found' })
      await expect(warnAppointments(other, { press: randomUUID() })).rejects.toMatchObject({
        reason: 'not_yours',
      })
    }
    expect([
      (await listUnsureAppointments(head)).mayMove,
      (await listUnsureAppointments(ratna)).mayMove,
    ]).toEqual([false, true])
  })
})

const declared = (cause: DisruptionCause, { began, until }: { began?: Date; until?: Date } = {}) =>
  disruptionForm.parse({
    ...{ press: randomUUID(), cause, words: '', advice: '' },
    ...{ began: typed(began), until: typed(until) },
  })

const typed = (at: Date | undefined) => (at ? `${officeDay(at)}T${formatTime(at).replace('.', ':')}` : '')

const declare = (...how: Parameters<typeof declared>) => declareDisruption(head, declared(...how))
const end = (id: string) => endDisruption(head, { press: randomUUID(), id })

async function someone(phone?: string) {
  persons += 1
  const serial = String(persons).padStart(4, '0')
  const person = { nik: `350810120709${serial}`, phone: phone ?? `0812 3458 ${serial}` }
  return takeInWalkIn(ratna, filledIn('new', person))
}

/** Somebody who was given an hour. */
async function appointed(slot: Date, phone?: string) {
  const number = await someone(phone)
  await giveAppointment(ratna, at(number, slot))
  return number
}

/** As if it had been given the day before. */
async function wasGiven(number: string, startsAt: Date) {
  const { id: applicationId, officeId } = await found(number)
  const given = {
    because: 'queue',
    givenBy: ratna.id,
    givenAt: new Date(startsAt.getTime() - 24 * SLOT),
  } as const
  await appointments.take(database(), { officeId, applicationId, startsAt, ...given }, 3)
}

const places = (recordingPlaces: number) =>
  database().update(officesTable).set({ recordingPlaces }).where(eq(officesTable.id, ratna.officeId))

const at = (number: string, slot: Date) => ({
  ...{ press: randomUUID(), number, because: 'queue' as const, day: officeDay(slot) },
  time: formatTime(slot).replace('.', ':'),
})

const moveFree = async (number: string, actor = ratna) =>
  moveToFreeHour(actor, { press: randomUUID(), seen: await openId(number) })

async function free() {
  const now = new Date()
  const office = await offices.findById(database(), ratna.officeId)
  if (!office) throw new Error('the office is gone')
  return freeSlots(await recordingTimes(database(), office, now), now, 3) as [Date, Date, Date]
}

async function found(number: string) {
  const application = await applications.findByNumber(database(), number)
  if (!application) throw new Error('the application is gone')
  return application
}

const openId = async (number: string) =>
  (await appointments.openOf(database(), (await found(number)).id))?.id ?? randomUUID()

/** All that was written to somebody, oldest first. */
const ledgerOf = async (number: string) =>
  (await messages.ofApplication(database(), (await found(number)).id)).toReversed()

const toldOf = async (number: string) =>
  (await ledgerOf(number)).map(({ topic, withdrawnBecause }) => [topic, withdrawnBecause])

async function markLastSent(number: string) {
  const last = (await ledgerOf(number)).at(-1)
  await messages.markSent(database(), last?.id ?? '', new Date())
}

const tracesOf = async (act: 'appointments_warned' | 'appointment_moved', subjectId?: string) =>
  (
    await database()
      .select({ detail: auditEvents.detail })
      .from(auditEvents)
      .where(
        sql`act = ${act} and ${subjectId ? eq(auditEvents.subjectId, subjectId) : isNull(auditEvents.subjectId)}`,
      )
  ).map(({ detail }) => detail)
