import { randomUUID } from 'node:crypto'
import { eq, isNull } from 'drizzle-orm'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import { disruptions } from '@/db/schema/disruptions'
import { heldApplications } from '@/db/schema/held-applications'
import { messages } from '@/db/schema/messages'
import { type DisruptionCause, holdsState, LASTING_CAUSES } from '@/lib/domain/disruption'
import { disruptionForm } from '@/lib/domain/disruption-form'
import { RECORD_STATUSES } from '@/lib/domain/record-status'
import { requiredDocuments } from '@/lib/domain/service'
import { type Move, moves, movesFrom, type State, workflow } from '@/lib/domain/workflow'
import { listDesk } from '@/lib/queries/list-desk'
import { walk } from '@/seed/applications'
import { chance } from '@/tests/chance'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { answerDocument } from './answer-document'
import { declareDisruption } from './declare-disruption'
import { endDisruption } from './end-disruption'
import { handInApplication } from './hand-in-application'
import { moveApplication } from './move-application'
import { startApplication } from './start-application'
import { takeInWalkIn } from './take-in-walk-in'

let people: Awaited<ReturnType<typeof openOffices>>

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
})

afterEach(async () => {
  const open = await database().select().from(disruptions).where(isNull(disruptions.endedAt))
  for (const { id } of open) await end(id)
})

const declare = (cause: DisruptionCause) =>
  declareDisruption(
    people.as('section_head'),
    disruptionForm.parse({
      press: randomUUID(),
      cause,
      words: 'Ada gangguan.',
      advice: '',
      began: '',
      until: '',
    }),
  )

const end = (id: string) => endDisruption(people.as('siak_operator'), { press: randomUUID(), id })

const takeIn = () => takeInWalkIn(people.as('counter_officer'), filledIn())

/** An application somebody sent from home. */
async function fromHome(): Promise<string> {
  const id = await startApplication(passerBy, filledIn())
  const citizen = { kind: 'applicant', applicationId: id } as const
  for (const type of requiredDocuments('lost')) await answerDocument(citizen, type, true)
  await handInApplication(citizen, { press: randomUUID() })
  return (await applications.findById(database(), id))?.number ?? ''
}

async function found(number: string) {
  const application = await applications.findByNumber(database(), number)
  if (!application) throw new Error('the application is gone')
  return application
}

/** The moves that need no page of their own. */
type Made = Exclude<Move, 'hand_over' | 'undo_handover'>

/** One move of whoever holds the application, with whatever it needs. */
async function make(number: string, move: Made) {
  const { state, version } = await found(number)
  if (move === 'accept') return walk(people.all, number, 'section_validation')
  const holder = people.all.find(({ role }) => role === workflow[state].holder)
  if (!holder) throw new Error(`nobody holds ${state}`)
  const given = {
    reason: 'Perlu diperiksa lagi.',
    returnReason: 'other',
    siakReference: 'SIAK-1',
    recordStatus: RECORD_STATUSES[0],
  } as const
  return moveApplication(holder, { press: randomUUID(), number, seenVersion: version, move, ...given })
}

/** The moves staff can make without the citizen: no repair, no handover. */
const movesOf = (state: State) =>
  movesFrom(state).filter(
    (move): move is Made =>
      move !== 'send_back' && move !== 'cancel' && !moves[move].hasOwnPage && move !== 'hand_in',
  )

const holdsOf = async (number: string) =>
  database()
    .select()
    .from(heldApplications)
    .where(eq(heldApplications.applicationId, (await found(number)).id))
    .orderBy(heldApplications.heldAt)

const messagesOf = async (number: string) =>
  database()
    .select({
      ...{ text: messages.text, state: messages.state },
      ...{ topic: messages.topic, withdrawnBecause: messages.withdrawnBecause },
    })
    .from(messages)
    .where(eq(messages.applicationId, (await found(number)).id))
    .orderBy(messages.createdAt)

describe('an outage', () => {
  it('holds what waits where it stops the work and what arrives there, and nothing else', async () => {
    const [waiting, arriving, elsewhere] = await Promise.all([takeIn(), takeIn(), takeIn()])
    await walk(people.all, waiting, 'siak_entry')
    await walk(people.all, arriving, 'section_validation')
    const id = await declare('siak')
    await make(arriving, 'validate')

    expect(await holdsOf(waiting)).toMatchObject([
      { disruptionId: id, state: 'siak_entry', releasedAt: null },
    ])
    expect(await holdsOf(arriving)).toMatchObject([{ disruptionId: id, state: 'siak_entry' }])
    expect(await holdsOf(elsewhere)).toEqual([])
    const heldOnDesk = async () =>
      (await listDesk(people.as('siak_operator'))).rows
        .filter(({ isHeld }) => isHeld)
        .map(({ number }) => number)
    expect(new Set(await heldOnDesk())).toEqual(new Set([waiting, arriving]))

    await end(id)
    for (const number of [waiting, arriving])
      expect(await holdsOf(number)).toMatchObject([{ released: 'recovered', releasedAt: expect.any(Date) }])
    expect(await heldOnDesk()).toEqual([])
  })

  it('tells whoever waits at home at once, and everyone when it is over; drafted, for staff to send', async () => {
    const home = await fromHome()
    const counter = await takeIn()
    for (const number of [home, counter]) await walk(people.all, number, 'card_printing')
    const before = { home: (await messagesOf(home)).length, counter: (await messagesOf(counter)).length }

    const outage = await declare('printer')
    const [told] = (await messagesOf(home)).slice(before.home)
    expect(told).toMatchObject({
      state: 'drafted',
      text: expect.stringMatching(/^Ada gangguan\. Berkas KTP-el/),
    })
    expect(told?.text).not.toMatch(/Siti|3508/)
    expect((await messagesOf(counter)).slice(before.counter)).toEqual([])

    await end(outage)
    for (const number of [home, counter])
      expect((await messagesOf(number)).at(-1)?.text).toContain('sudah selesai')
  })

  it('that is over, or was passed by, takes back what was not sent of it', async () => {
    const [resumed, moved] = [await fromHome(), await fromHome()]
    for (const number of [resumed, moved]) await walk(people.all, number, 'siak_entry')
    const first = await declare('siak')
    await make(moved, 'return_to_counter')
    await end(first)
    const second = await declare('siak')
    await end(second)

    const told = async (number: string) =>
      (await messagesOf(number))
        .filter(({ topic }) => topic === 'held' || topic === 'resumed')
        .map(({ topic, withdrawnBecause }) => [topic, withdrawnBecause])
    expect(await told(moved)).toEqual([['held', 'moved_on']])
    expect(await told(resumed)).toEqual([
      ['held', 'recovered'],
      ['resumed', 'held_again'],
      ['held', 'recovered'],
      ['resumed', null],
    ])
  })

  it('that ends lets nothing go that another one stops too', async () => {
    const number = await takeIn()
    await walk(people.all, number, 'card_printing')
    const [siak, printer] = [await declare('siak'), await declare('printer')]
    expect(await holdsOf(number)).toMatchObject([{ disruptionId: siak }])
    await end(siak)
    expect(await holdsOf(number)).toMatchObject([{ disruptionId: printer, releasedAt: null }])
    await end(printer)
    expect(await holdsOf(number)).toMatchObject([{ released: 'recovered' }])
  })

  it('holds nothing back: what can go on anyway is let go, and held again where it arrives', async () => {
    const number = await takeIn()
    await walk(people.all, number, 'siak_entry')
    const id = await declare('siak')
    await make(number, 'forward')
    expect(await holdsOf(number)).toMatchObject([
      { state: 'siak_entry', released: 'moved_on' },
      { state: 'regency_verification', released: null },
    ])
    await end(id)
    await expect(
      database().update(heldApplications).set({ releasedAt: null, released: null }),
    ).rejects.toThrow()
    await expect(database().delete(heldApplications)).rejects.toThrow()
  })

  it('cannot be declared before it begins; a planned closure can, and holds nothing', async () => {
    const number = await takeIn()
    const ahead = (cause: DisruptionCause) =>
      disruptionForm.parse({
        ...{ press: randomUUID(), cause, words: '', advice: '' },
        ...{ began: '2099-01-05T10:00', until: '2099-01-05T11:00' },
      })
    const head = people.as('section_head')
    await expect(declareDisruption(head, ahead('power'))).rejects.toMatchObject({
      reason: 'disruption_ahead',
    })
    await declareDisruption(head, ahead('closure'))
    expect(await holdsOf(number)).toEqual([])
  })
})

type Known = { number: string; state: State; isHeld: boolean; holds: number; releases: number }

/** The list as it should be, reckoned without the database: an application is held exactly while an open outage stops its state. */
class Reckoned {
  readonly open = new Map<DisruptionCause, string>()
  readonly known: Known[] = []

  private stops = (state: State) => [...this.open.keys()].some(cause => holdsState(cause, state))

  moved(one: Known, state: State) {
    if (one.isHeld) one.releases += 1
    one.state = state
    one.isHeld = this.stops(state)
    if (one.isHeld) one.holds += 1
  }

  changed() {
    for (const one of this.known) {
      const isHeld = this.stops(one.state)
      if (isHeld && !one.isHeld) one.holds += 1
      if (!isHeld && one.isHeld) one.releases += 1
      one.isHeld = isHeld
    }
  }
}

async function expectAs({ known }: Reckoned, tale: string) {
  for (const one of known) {
    const rows = await holdsOf(one.number)
    const told = { holds: rows.length, releases: rows.filter(({ released }) => released).length }
    expect(told, tale).toEqual({ holds: one.holds, releases: one.releases })
  }
}

describe('whatever happens in whatever order', () => {
  it.each([2, 3, 4])('every held application leaves the list exactly once (seed %i)', async seed => {
    const by = chance(seed)
    const list = new Reckoned()
    const tale: string[] = []
    const acts = {
      arrive: async () => {
        const one = {
          number: await takeIn(),
          state: 'counter_check' as State,
          isHeld: false,
          holds: 0,
          releases: 0,
        }
        list.known.push(one)
        list.moved(one, one.state)
      },
      move: async () => {
        const one = by.of(list.known.filter(({ state }) => movesOf(state).length > 0))
        const move = one && by.of(by.below(3) ? movesOf(one.state).slice(0, 1) : movesOf(one.state))
        if (!one || !move) return
        await make(one.number, move)
        list.moved(one, (await found(one.number)).state)
        tale.push(move)
      },
      declare: async () => {
        const cause = by.of(LASTING_CAUSES.filter(cause => !list.open.has(cause)))
        if (!cause) return
        list.open.set(cause, await declare(cause))
        list.changed()
        tale.push(cause)
      },
      end: async () => {
        const [cause, id] = by.of([...list.open]) ?? []
        if (!cause || !id) return
        await end(id)
        list.open.delete(cause)
        list.changed()
        tale.push(cause)
      },
    }
    const often = ['arrive', 'move', 'move', 'move', 'move', 'declare', 'end'] as const
    for (let step = 0; step < 40; step += 1) {
      const act = (step < 4 ? 'arrive' : by.of(often)) ?? 'move'
      tale.push(act)
      await acts[act]()
      await expectAs(list, tale.join(' '))
    }
    for (const id of list.open.values()) await end(id)
    list.open.clear()
    list.changed()
    await expectAs(list, tale.join(' '))
    expect(list.known.some(({ holds }) => holds > 0)).toBe(true)
  })

  it('an outage declared, and ended, while applications move misses none of them', async () => {
    const numbers = await Promise.all(Array.from({ length: 4 }, takeIn))
    for (const number of numbers) await walk(people.all, number, 'section_validation')
    const moving = numbers.map(number => () => make(number, 'validate'))
    const [id] = await Promise.all([declare('siak'), ...moving.map(move => move())])
    for (const number of numbers)
      expect(await holdsOf(number)).toMatchObject([{ state: 'siak_entry', releasedAt: null }])

    await Promise.all([end(id), ...numbers.map(number => make(number, 'forward'))])
    for (const number of numbers) {
      const rows = await holdsOf(number)
      expect(rows.filter(({ releasedAt }) => releasedAt === null)).toEqual([])
    }
  })
})
