import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as visits from '@/db/repositories/visits'
import { arrivalForm, guestForm } from '@/lib/domain/queue-form'
import { officeDay } from '@/lib/domain/working-days'
import { linkToken } from '@/lib/keys/link-token'
import { getCounterQueue } from '@/lib/queries/get-counter-queue'
import { getGuestBook } from '@/lib/queries/get-guest-book'
import { getTicket } from '@/lib/queries/get-ticket'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices } from '@/tests/people'
import { openUnderWay } from './open-under-way'
import { receiveByScan, receiveGuest } from './receive-guest'
import { takeInWalkIn } from './take-in-walk-in'
import { callAgain, callNext, callTicket, finishTicket, redirectTicket, skipTicket } from './work-queue'

let people: Awaited<ReturnType<typeof openOffices>>
const ratna = () => people.as('counter_officer')
const agus = () => people.colleague
const press = () => randomUUID()
const today = () => ({ officeId: ratna().officeId, day: officeDay(new Date()) })

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
})

const guest = (name: string) =>
  receiveGuest(ratna(), guestForm.parse({ press: press(), purpose: 'other', name, phone: '' }))
const scan = (scanned: string, actor = ratna()) =>
  receiveByScan(actor, arrivalForm.parse({ press: press(), scanned }))
const refused = (reason: string) => expect.objectContaining({ reason })

async function seen(id: string, counter = 1) {
  const visit = await visits.findById(database(), id)
  return { press: press(), id, seenVersion: visit?.version ?? -1, counter }
}

const state = async (id: string) => (await visits.findById(database(), id))?.state

describe('the queue at the counter', () => {
  beforeEach(async () => {
    const { waiting, called } = await getCounterQueue(ratna())
    for (const { id } of waiting) await callTicket(ratna(), await seen(id))
    for (const { id } of called) await finishTicket(ratna(), await seen(id)).catch(() => undefined)
    const last = await visits.atCounter(database(), today(), 1)
    if (last) await finishTicket(ratna(), await seen(last.id))
  })

  it('gives two officers who press at once two people, and one of them nobody when one person waits', async () => {
    const [first, second] = [await guest('Wagini'), await guest('Suparman')]
    const called = await Promise.all([
      callNext(ratna(), { press: press(), counter: 1, seen: undefined }),
      callNext(agus(), { press: press(), counter: 2, seen: undefined }),
    ])
    expect([...called].sort()).toEqual([first, second].sort())

    await guest('Sulastri')
    const raced = await Promise.allSettled([
      callNext(ratna(), { press: press(), counter: 1, seen: called[0] }),
      callNext(agus(), { press: press(), counter: 2, seen: called[1] }),
    ])
    expect(raced.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(raced.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: refused('nobody_waiting'),
    })
    const { waiting } = await getCounterQueue(ratna())
    expect(waiting).toEqual([])
  })

  it('calls once when one button is pressed twice, or by two people who share a counter', async () => {
    await guest('Wagini')
    const second = await guest('Suparman')
    const form = { press: press(), counter: 1, seen: undefined }
    const [once, twice] = await Promise.all([callNext(ratna(), form), callNext(ratna(), form)])
    expect(twice).toBe(once)
    await expect(callNext(agus(), { press: press(), counter: 1, seen: undefined })).rejects.toEqual(
      refused('queue_changed'),
    )
    expect(await state(second)).toBe('waiting')
    expect(await callNext(agus(), { press: press(), counter: 1, seen: once })).toBe(second)
    expect(await state(once)).toBe('served')
  })

  it('calls again, passes over and takes back, sends to another counter, and ends', async () => {
    const id = await guest('Wagini')
    await callNext(ratna(), { press: press(), counter: 1, seen: undefined })
    await callAgain(ratna(), await seen(id))
    expect(await visits.findById(database(), id)).toMatchObject({ calls: 2, counter: 1, state: 'called' })
    await skipTicket(ratna(), await seen(id))
    expect(await state(id)).toBe('skipped')
    await expect(callNext(agus(), { press: press(), counter: 2, seen: undefined })).rejects.toEqual(
      refused('nobody_waiting'),
    )
    await callTicket(ratna(), await seen(id))
    await redirectTicket(ratna(), await seen(id, 2))
    await expect(callNext(ratna(), { press: press(), counter: 1, seen: undefined })).rejects.toEqual(
      refused('nobody_waiting'),
    )
    expect(await callNext(agus(), { press: press(), counter: 2, seen: undefined })).toBe(id)
    await finishTicket(agus(), await seen(id, 2))
    expect(await state(id)).toBe('served')
  })

  it('has whoever was passed over wait again once they scan again, at the place of their number and for any counter', async () => {
    const number = await takeInWalkIn(ratna(), filledIn('lost', { phone: '0813 1212 3434' }))
    const passedOver = await callNext(ratna(), { press: press(), counter: 1, seen: undefined })
    await skipTicket(ratna(), await seen(passedOver))
    const behind = await guest('Suparman')

    expect(await scan(number)).toBe(passedOver)

    expect(await visits.findById(database(), passedOver)).toMatchObject({ state: 'waiting', counter: null })
    expect(await scan(number), 'a second scan changes nothing').toBe(passedOver)
    expect(await callNext(agus(), { press: press(), counter: 2, seen: undefined })).toBe(passedOver)
    expect(await scan(number), 'nor does one at the counter').toBe(passedOver)
    expect(await state(passedOver)).toBe('called')
    expect(await callNext(agus(), { press: press(), counter: 2, seen: passedOver })).toBe(behind)
    await finishTicket(agus(), await seen(behind, 2))
  })

  it('does nothing for who saw an older state, works elsewhere, or names no counter of the office', async () => {
    const id = await guest('Wagini')
    const old = await seen(id)
    await callTicket(ratna(), old)
    await expect(callTicket(agus(), { ...old, press: press(), counter: 2 })).rejects.toEqual(
      refused('queue_changed'),
    )
    await expect(callTicket(ratna(), await seen(id))).rejects.toEqual(refused('queue_changed'))
    await expect(skipTicket(people.elsewhere, await seen(id))).rejects.toEqual(refused('not_found'))
    const form = await seen(id)
    expect(() => skipTicket(people.as('siak_operator'), form)).toThrow(refused('not_yours'))
    await expect(redirectTicket(ratna(), await seen(id, 3))).rejects.toEqual(refused('counter_unknown'))
    expect(await visits.findById(database(), id)).toMatchObject({ state: 'called', counter: 1, calls: 1 })
  })
})

describe('an arrival', () => {
  it('is written down by QR, code, number or phone, once a day', async () => {
    const number = await takeInWalkIn(ratna(), filledIn('lost', { phone: '0813 1111 2222' }))
    const application = await applications.findByNumber(database(), number)
    if (!application) throw new Error('nothing was taken in')
    const held = await visits.openFor(database(), application.id, today().day)
    for (const shown of [
      `http://localhost:3000/s/${linkToken('progress', application.id)}`,
      `https://tuntas.contoh.id/bukti/${linkToken('application', application.id)}`,
      application.receiptCode,
      number,
      '0813-1111-2222',
    ])
      expect(await scan(shown)).toBe(held?.id)
    const pressed = await Promise.all([scan(number), scan(application.receiptCode)])
    expect(pressed).toEqual([held?.id, held?.id])
  })

  it('is refused in words for what leads nowhere, to several, or to another office', async () => {
    const there = await takeInWalkIn(people.elsewhere, filledIn('lost', { phone: '0813 2222 3333' }))
    await expect(scan(there)).rejects.toEqual(refused('not_found'))
    await expect(scan('0813 2222 3333')).rejects.toEqual(refused('not_found'))
    await expect(scan(`http://x/s/${linkToken('repair', randomUUID())}`)).rejects.toEqual(
      refused('not_found'),
    )
    await expect(scan('Siti Aminah')).rejects.toEqual(refused('scan_unreadable'))
    for (const name of ['Budi Satu', 'Budi Dua'])
      await takeInWalkIn(ratna(), filledIn('lost', { name, phone: '0813 3333 4444' }))
    await expect(scan('0813 3333 4444')).rejects.toEqual(refused('several_found'))
    expect(() => scan(there, people.as('section_head'))).toThrow(refused('not_yours'))
  })

  it('for a card that is under way already opens that one', async () => {
    const form = filledIn('damaged', { name: 'Sulastri', phone: '0813 4444 5555', nik: '3508104505680001' })
    const number = await takeInWalkIn(ratna(), form)
    const again = { ...form, press: press(), nik: undefined, name: 'SULASTRI' }
    expect(await openUnderWay(ratna(), again)).toBe(number)
    const byNik = { ...form, press: press(), name: 'Lastri', phone: '+6281399990000' }
    expect(await openUnderWay(ratna(), byNik)).toBe(number)
    expect(await openUnderWay(ratna(), { ...again, press: press(), name: 'Wagini' })).toBeUndefined()
    expect(await openUnderWay(ratna(), { ...again, press: press(), variant: 'lost' })).toBeUndefined()
    expect(await openUnderWay(people.elsewhere, { ...again, press: press() })).toBeUndefined()
  })

  it('at the kiosk is taken in at the counter under the number it holds, and nothing is asked twice', async () => {
    const visitId = await receiveGuest(
      ratna(),
      guestForm.parse({ press: press(), purpose: 'lost', name: 'Joko Susilo', phone: '0813 6666 7777' }),
    )
    const ticket = await getTicket(ratna(), visitId)
    expect(ticket).toMatchObject({ name: 'Joko Susilo', phone: '+6281366667777', applicationId: null })
    await expect(getTicket(people.elsewhere, visitId)).rejects.toEqual(refused('not_found'))
    const before = (await getGuestBook(ratna(), today().day)).length
    const number = await takeInWalkIn(ratna(), { ...filledIn('lost', { name: 'Joko Susilo' }), visitId })
    const book = await getGuestBook(ratna(), today().day)
    expect(book).toHaveLength(before)
    expect(book.at(-1)).toMatchObject({ id: visitId, applicationNumber: number })
    await expect(getGuestBook(people.as('siak_operator'), today().day)).rejects.toEqual(refused('not_found'))
    expect(await getGuestBook(people.elsewhere, today().day)).not.toContainEqual(
      expect.objectContaining({ id: visitId }),
    )
  })
})
