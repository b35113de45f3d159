import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as displays from '@/db/repositories/displays'
import * as visits from '@/db/repositories/visits'
import type { DisplayActor } from '@/lib/domain/actor'
import { addDisplayForm, connectForm, helpForm, takeTicketForm } from '@/lib/domain/display-form'
import { disruptionForm } from '@/lib/domain/disruption-form'
import { officeDay } from '@/lib/domain/working-days'
import { boardWords } from '@/lib/format/board'
import { displayCode } from '@/lib/keys/proofs'
import { getBoard } from '@/lib/queries/get-board'
import { getCounterQueue } from '@/lib/queries/get-counter-queue'
import { getGuestBook } from '@/lib/queries/get-guest-book'
import { getKioskTicket } from '@/lib/queries/get-kiosk-ticket'
import { getLobbyNotice } from '@/lib/queries/get-lobby-notice'
import { listDisplays } from '@/lib/queries/list-displays'
import { freshDatabase } from '@/tests/database'
import { holdTime, letMomentPass } from '@/tests/moment'
import { filledIn, openOffices } from '@/tests/people'
import { answerHelp, callForHelp } from './call-for-help'
import { connectDisplay } from './connect-display'
import { declareDisruption } from './declare-disruption'
import { endDisruption } from './end-disruption'
import { addDisplay, revokeDisplay } from './manage-displays'
import { takeInWalkIn } from './take-in-walk-in'
import { takeTicket } from './take-ticket'
import { callAgain, callNext, callTicket, finishTicket, skipTicket } from './work-queue'

let people: Awaited<ReturnType<typeof openOffices>>
const press = () => randomUUID()
const ratna = () => people.as('counter_officer')
const refused = (reason: string) => expect.objectContaining({ reason })
let visitors = 0
const connect = (code: string) => {
  visitors += 1
  return connectDisplay({ kind: 'visitor', address: `192.0.2.${visitors}` }, connectForm.parse({ code }))
}
const install = async (kind: 'board' | 'kiosk', label = 'Ruang tunggu') =>
  connect(await addDisplay(people.as('admin'), addDisplayForm.parse({ press: press(), kind, label })))
const ticket = (answers: { name?: string; phone?: string; code?: string; purpose?: string }) =>
  takeTicketForm.parse({ press: press(), purpose: 'lost', name: '', phone: '', code: '', ...answers })

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
})

describe('a display', () => {
  it('works with the code it was given, of which nothing can be read back, until its right is taken away', async () => {
    const form = addDisplayForm.parse({ press: press(), kind: 'board', label: 'TV ruang tunggu' })
    const [code, again] = await Promise.all([
      addDisplay(people.as('section_head'), form),
      addDisplay(people.as('section_head'), form),
    ])
    expect(again).toBe(code)
    const board = await connect(code.toLowerCase())
    expect(board).toMatchObject({ shows: 'board', officeId: ratna().officeId })
    expect(JSON.stringify(await listDisplays(people.as('admin')))).not.toContain(code)
    expect(code).toBe(displayCode(board.id))

    await expect(connect('2222-2222-2222')).rejects.toEqual(refused('display_unknown'))
    await expect(addDisplay(ratna(), { ...form, press: press() })).rejects.toEqual(refused('not_yours'))
    await expect(listDisplays(ratna())).rejects.toEqual(refused('not_found'))
    await expect(revokeDisplay(ratna(), { press: press(), id: board.id })).rejects.toEqual(
      refused('not_yours'),
    )
    await revokeDisplay(people.as('admin'), { press: press(), id: board.id })
    expect(await displays.findById(database(), board.id)).toBeUndefined()
    await expect(connect(code)).rejects.toEqual(refused('display_unknown'))
    await expect(revokeDisplay(people.as('admin'), { press: press(), id: board.id })).rejects.toEqual(
      refused('not_found'),
    )
  })

  it('cannot be found by trying codes', async () => {
    holdTime()
    const guess = () =>
      connectDisplay({ kind: 'visitor', address: '198.51.100.9' }, { code: '222222222222' }).catch(
        ({ reason }) => reason,
      )
    for (let tries = 0; tries < 10; tries += 1) expect(await guess()).toBe('display_unknown')
    expect(await guess()).toBe('too_many_attempts')
  })
})

describe('the kiosk', () => {
  it('gives numbers in turn and writes the guest book, with a name and nothing else', async () => {
    const kiosk = await install('kiosk')
    const first = await takeTicket(kiosk, ticket({ name: 'Bu Siti' }))
    const second = await takeTicket(kiosk, ticket({ name: 'Pak Budi', purpose: 'other' }))
    const shown = await getKioskTicket(kiosk, second)
    expect(shown).toMatchObject({ ahead: 1, wait: { from: 0, until: 10 } })
    expect(JSON.stringify(shown)).not.toContain('Budi')
    const book = await getGuestBook(ratna(), officeDay(new Date()))
    expect(book.map(({ name, door }) => [name, door])).toEqual([
      ['Bu Siti', 'kiosk'],
      ['Pak Budi', 'kiosk'],
    ])
    expect((await getKioskTicket(kiosk, first)).ahead).toBe(0)
    await expect(takeTicket(await install('board'), ticket({ name: 'Bu Siti' }))).rejects.toEqual(
      refused('not_yours'),
    )
    await expect(getKioskTicket(kiosk, randomUUID())).rejects.toEqual(refused('not_found'))
    expect(takeTicketForm.safeParse({ press: press(), purpose: 'lost', name: ' ', code: '' }).success).toBe(
      false,
    )
  })

  it('knows an application by its code, or by phone and four signs, and tells no one whether there is one', async () => {
    const kiosk = await install('kiosk')
    const number = await takeInWalkIn(ratna(), filledIn('damaged', { phone: '0813 7777 8888' }))
    const application = await applications.findByNumber(database(), number)
    const code = application?.receiptCode ?? ''
    const held = await visits.openFor(database(), application?.id ?? '', officeDay(new Date()))
    expect(await takeTicket(kiosk, ticket({ code }))).toBe(held?.id)
    expect(await takeTicket(kiosk, ticket({ code: code.slice(-4), phone: '081377778888' }))).toBe(held?.id)
    for (const wrong of [
      { code: code.slice(-4) },
      { code: code.slice(-4), phone: '081377778889' },
      { code: number },
      { code: '22222222' },
    ])
      await expect(takeTicket(kiosk, ticket(wrong))).rejects.toEqual(refused('tracking_unknown'))
  })

  it('has whoever was passed over wait again under their number once they show their code', async () => {
    const kiosk = await install('kiosk')
    const number = await takeInWalkIn(ratna(), filledIn('lost', { phone: '0813 9191 8282' }))
    const application = await applications.findByNumber(database(), number)
    const code = application?.receiptCode ?? ''
    const id = await takeTicket(kiosk, ticket({ code }))
    const form = async () => ({
      ...{ press: press(), id, counter: 2 },
      seenVersion: (await visits.findById(database(), id))?.version ?? -1,
    })
    await callTicket(ratna(), await form())
    await skipTicket(ratna(), await form())
    const { waiting } = await getBoard(await install('board'))

    expect(await takeTicket(kiosk, ticket({ code }))).toBe(id)

    expect(await visits.findById(database(), id)).toMatchObject({ state: 'waiting', counter: null })
    expect((await getBoard(await install('board'))).waiting).toBe(waiting + 1)
    await callTicket(ratna(), await form())
    await finishTicket(ratna(), await form())
  })

  it('is shown forty codes in a quarter of an hour, and no more', async () => {
    holdTime()
    const [kiosk, another] = [await install('kiosk'), await install('kiosk')]
    const guess = (at: DisplayActor) =>
      takeTicket(at, ticket({ code: '22222222' })).catch(({ reason }) => reason)
    for (let tries = 0; tries < 40; tries += 1) expect(await guess(kiosk)).toBe('tracking_unknown')
    expect(await guess(kiosk)).toBe('too_many_attempts')
    expect(await guess(another), 'another kiosk still helps').toBe('tracking_unknown')
    expect(await takeTicket(kiosk, ticket({ name: 'Bu Siti' })), 'a number needs no code').toBeTruthy()
  })

  it('raises one flag on the counter’s desk, which one officer takes down', async () => {
    const kiosk = await install('kiosk', 'Tablet lobi')
    const help = () => helpForm.parse({ press: press(), reason: 'help', visitId: '' })
    await Promise.all([callForHelp(kiosk, help()), callForHelp(kiosk, help())])
    const visitId = await takeTicket(kiosk, ticket({ name: 'Bu Siti' }))
    await callForHelp(kiosk, helpForm.parse({ press: press(), reason: 'slip', visitId }))
    await expect(
      callForHelp(kiosk, helpForm.parse({ press: press(), reason: 'slip', visitId: randomUUID() })),
    ).rejects.toEqual(refused('not_found'))

    const { flags } = await getCounterQueue(ratna())
    expect(flags.map(({ reason, label }) => [reason, label])).toEqual([
      ['help', 'Tablet lobi'],
      ['slip', 'Tablet lobi'],
    ])
    const id = flags[0]?.id ?? ''
    await expect(answerHelp(people.elsewhere, { press: press(), id })).rejects.toEqual(
      refused('help_answered'),
    )
    const went = await Promise.allSettled([
      answerHelp(ratna(), { press: press(), id }),
      answerHelp(people.colleague, { press: press(), id }),
    ])
    expect(went.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(answerHelp(people.as('siak_operator'), { press: press(), id })).rejects.toEqual(
      refused('not_yours'),
    )
    expect((await getCounterQueue(ratna())).flags).toHaveLength(1)
  })
})

describe('the board', () => {
  it('says what is out of order while it is, and so does the kiosk', async () => {
    const board = await install('board')
    expect(boardWords(await getBoard(board)).notice).toBe('')
    const head = people.as('section_head')
    const said = { cause: 'siak', words: '', advice: '', began: '', until: '' }
    const id = await declareDisruption(head, disruptionForm.parse({ press: press(), ...said }))
    letMomentPass()
    const notice =
      'Sistem pusat sedang terganggu. Anda tidak perlu menunggu di sini. Kami kabari lewat nomor HP Anda.'
    expect(boardWords(await getBoard(board)).notice).toBe(notice)
    expect(await getLobbyNotice(await install('kiosk'))).toBe(notice)
    await endDisruption(head, { press: press(), id })
    letMomentPass()
    expect(boardWords(await getBoard(board)).notice).toBe('')
  })

  it('shows the last call and the four before it, as numbers; a second call of the same number is a new one', async () => {
    const board = await install('board')
    const kiosk = await install('kiosk')
    for (let came = 0; came < 6; came += 1)
      await takeTicket(kiosk, ticket({ name: `Tamu ${'abcdef'[came]}` }))
    let seen: string | undefined
    for (let calls = 0; calls < 6; calls += 1)
      seen = await callNext(ratna(), { press: press(), counter: 1, seen })
    const before = await getBoard(board)
    expect(before.earlier).toHaveLength(4)
    expect(before.last).toMatchObject({ counter: 1 })
    const { calls } = boardWords(before)
    expect(calls.map(({ call }) => call)).toEqual(calls.map(({ call }) => call).toSorted())
    expect(calls.map(({ words }) => words)).toEqual(
      [...before.earlier.toReversed(), before.last].map(
        called => `Nomor antrean A, ${Number(called?.ticket.slice(2))}, silakan ke loket 1.`,
      ),
    )
    expect(JSON.stringify(before)).not.toMatch(/Tamu|Siti/)

    const visit = await visits.findById(database(), seen ?? '')
    await callAgain(ratna(), {
      ...{ press: press(), id: seen ?? '', counter: 1 },
      seenVersion: visit?.version ?? 0,
    })
    const after = await getBoard(board)
    expect(after.last?.ticket).toBe(before.last?.ticket)
    expect(boardWords(after).calls.filter(({ call }) => call > (before.last?.call ?? ''))).toHaveLength(1)
    expect((await displays.findById(database(), board.id))?.seenAt).toBeInstanceOf(Date)
  })
})
