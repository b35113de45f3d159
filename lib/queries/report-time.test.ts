import { beforeAll, expect, test } from 'vitest'
import { database, transact } from '@/db/client'
import * as applicationMoves from '@/db/repositories/application-moves'
import * as applications from '@/db/repositories/applications'
import * as officeHours from '@/db/repositories/office-hours'
import * as offices from '@/db/repositories/offices'
import { clockPauses } from '@/db/schema/clock-pauses'
import { disruptions } from '@/db/schema/disruptions'
import { writeDraft } from '@/lib/commands/start-application'
import { PAUSE_REASONS, type PauseReason } from '@/lib/domain/clock-pause'
import { DISRUPTION_CAUSES, type DisruptionCause } from '@/lib/domain/disruption'
import { isFinal, movesFrom, STEPS, type State, workflow } from '@/lib/domain/workflow'
import { chance } from '@/tests/chance'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices } from '@/tests/people'
import { CALENDAR, isIn, isOpenAt, MINUTE, wib } from '@/tests/slow-clock'
import {
  type Log,
  readLog,
  slowService,
  slowSpread,
  slowState,
  slowStays,
  sum,
  TARGET,
} from '@/tests/slow-report'
import { getPerformance } from './get-performance'
import { getReport } from './get-report'

const QUARTER = { year: 2025, quarter: 1 } as const
const BEGAN = wib('2025-02-03T08:00')
const CASES = 12

let people: Awaited<ReturnType<typeof openOffices>>

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  const { officeId } = people.as('admin')
  await officeHours.setHours(database(), officeId, CALENDAR.hours)
  for (const [day, name] of CALENDAR.closedDays) await officeHours.closeOn(database(), officeId, day, name)
  const standard = { fee: 'Tidak dipungut biaya', product: 'KTP-el', targetMinutes: 12 }
  await transact(on => offices.addStandard(on, officeId, { ...standard, effectiveOn: '2025-01-01' }))
})

test('D-03 the report and the public board tell what events, disruptions and pauses say, minute by minute', async () => {
  const random = chance(3508)
  for (let made = 0; made < CASES; made += 1) await happen(random)
  for (let made = 0; made < 14; made += 1) await disturb(random)
  const log = await readLog(people.as('admin').officeId)

  const { time } = await getReport(people.as('admin'), QUARTER)

  const cases = [...new Set(log.events.map(({ applicationId }) => applicationId))].map(id =>
    slowStays(log, id),
  )
  const services = cases.map(slowService)
  expect(time.finished).toBe(CASES)
  expect(time.net).toEqual(slowSpread(services.map(({ net }) => net)))
  expect(time.gross).toEqual(slowSpread(services.map(({ gross }) => gross)))
  for (const [index, step] of time.steps.entries()) {
    const state = STEPS[index + 1] ?? 'handover'
    const sums = cases.flatMap(stays => slowState(stays, state) ?? [])
    expect(step.label).toBe(workflow[state].label)
    expect(step.net).toEqual(slowSpread(sums.map(({ net }) => net)))
    expect(step.gross).toEqual(slowSpread(sums.map(({ gross }) => gross)))
  }
  expect(time.delays).toEqual({ pauses: slowPauses(log), disruptions: slowDisruptions(log) })
  expect(time.delays.pauses.length).toBeGreaterThan(1)
  expect(time.net.median).toBeLessThan(time.gross.median ?? 0)

  const board = await getPerformance({ kind: 'visitor', address: '192.0.2.7' }, QUARTER)
  const inTime = services.filter(({ net }) => net <= TARGET).length
  expect(board).toMatchObject({ measured: CASES, inTimeOf100: Math.round((inTime / CASES) * 100) })
})

type Random = ReturnType<typeof chance>

/** One case from its papers to the card in its owner's hand, to and fro as chance has it, and now and then paused. */
async function happen(random: Random) {
  const { below, of } = random
  const officer = people.as('counter_officer')
  const id = await transact(on => writeDraft(on, officer, filledIn('lost')))
  let at = new Date(BEGAN.getTime() + (below(9) * 24 * 60 + below(360)) * MINUTE)
  for (;;) {
    const seen = await applications.findById(database(), id)
    if (!seen || isFinal(seen.state)) return
    const { move, toState } = nextMove(seen.state, random)
    const stay = 1 + below(of([3, 9, 40, 1500]) ?? 3)
    if (applications.isFiled(seen) && below(3) === 0) await pauseIn(seen, at, stay, random)
    at = new Date(at.getTime() + stay * MINUTE)
    const handsIn = move === 'hand_in'
    const change = { move, toState, staffId: officer.id, isReturned: false, handsIn, now: at }
    await applicationMoves.make(database(), seen, change)
  }
}

/** The way forward, or now and then a way back. */
function nextMove(state: State, { below, of }: Random) {
  const [onward, ...others] = movesFrom(state)
  const ways = others.filter(move => !isFinal(workflow[state].moves[move] ?? 'completed'))
  const move = below(4) === 0 ? (of(ways) ?? onward) : onward
  const toState = move && workflow[state].moves[move]
  if (!move || !toState) throw new Error(`there is no way on from ${state}`)
  return { move, toState }
}

async function pauseIn(
  { id, officeId }: applications.Filed,
  from: Date,
  stay: number,
  { below, of }: Random,
) {
  const [one, other] = [below(stay + 1), below(stay + 1)]
  const { id: staffId } = people.as('counter_officer')
  const moment = (minutes: number) => new Date(from.getTime() + minutes * MINUTE)
  await database()
    .insert(clockPauses)
    .values({
      ...{ applicationId: id, officeId, pausedBy: staffId, resumedBy: staffId },
      reason: of(PAUSE_REASONS) ?? 'applicant_away',
      ...{ pausedAt: moment(Math.min(one, other)), resumedAt: moment(Math.max(one, other)) },
    })
}

async function disturb({ below, of }: Random) {
  const { officeId, id } = people.as('section_head')
  const beganAt = new Date(BEGAN.getTime() + below(14_000) * MINUTE)
  const endedAt = new Date(beganAt.getTime() + (1 + below(of([20, 120, 900]) ?? 20)) * MINUTE)
  const cause = of(DISRUPTION_CAUSES) ?? 'siak'
  const said = { words: '', advice: '', declaredBy: id, endedBy: id }
  const disruption = { officeId, cause, beganAt, endedAt, expectedEndAt: endedAt, ...said }
  await database().insert(disruptions).values(disruption)
}

function slowPauses({ pauses }: Log) {
  return PAUSE_REASONS.map((reason: PauseReason) => {
    const own = pauses.filter(
      pause => pause.reason === reason && pause.pausedAt < (pause.resumedAt ?? pause.pausedAt),
    )
    const lost = own.map(({ pausedAt, resumedAt }) =>
      openMinutes(pausedAt, resumedAt ?? pausedAt, () => true),
    )
    return { cause: reason, count: own.length, lost: sum(lost) }
  }).filter(({ count }) => count > 0)
}

function slowDisruptions({ disruptions }: Log) {
  return DISRUPTION_CAUSES.map((cause: DisruptionCause) => {
    const own = disruptions.filter(disruption => disruption.cause === cause)
    const [from, until] = [wib('2025-01-01T00:00'), wib('2025-04-01T00:00')]
    const lost = openMinutes(from, until, at => own.some(span => isIn(span, at)))
    return { cause, count: own.length, lost }
  }).filter(({ count }) => count > 0)
}

function openMinutes(from: Date, until: Date, counts: (at: number) => boolean): number {
  let open = 0
  for (let at = from.getTime(); at < until.getTime(); at += MINUTE)
    if (counts(at) && isOpenAt(at)) open += MINUTE
  return open
}
