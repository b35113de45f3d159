import { describe, expect, it } from 'vitest'
import { chance } from '@/tests/chance'
import { officeTime, type Passage, type Stop, stepTimes, stopOf, type WorkingTimes } from './office-clock'
import type { OfficeCalendar } from './office-hours'
import { type Move, STATES, type State } from './workflow'
import { officeDay } from './working-days'

const MINUTE = 60_000

/** A history from moves, the states they lead to, and the minutes since the one before. */
const history = (...steps: [Move, State, number][]): Passage[] => {
  let at = Date.parse('2026-11-23T01:00:00Z')
  return steps.map(([move, toState, minutes]) => {
    at += minutes * MINUTE
    return { move, toState, happenedAt: new Date(at) }
  })
}

/** An office that never closes and is never stopped. */
const ALWAYS: WorkingTimes = { calendar: { hours: [], closedDays: new Map(), closures: [] }, stops: [] }

describe('the office clock', () => {
  it('runs at the section head, the SIAK operator and the printer, and rests at the regency', () => {
    const told = history(
      ['hand_in', 'counter_check', 0],
      ['accept', 'section_validation', 30],
      ['validate', 'siak_entry', 3],
      ['forward', 'regency_verification', 4],
      ['sign', 'print_release', 600],
      ['release', 'card_printing', 60],
      ['print', 'handover', 5],
      ['hand_over', 'completed', 4000],
    )
    expect(officeTime(told, ALWAYS)).toBe(12 * MINUTE)
  })

  it('begins anew when papers were found complete a second time', () => {
    const told = history(
      ['hand_in', 'counter_check', 0],
      ['accept', 'section_validation', 5],
      ['return_to_counter', 'counter_check', 50],
      ['accept', 'section_validation', 5],
      ['validate', 'siak_entry', 1],
      ['forward', 'regency_verification', 1],
      ['sign', 'print_release', 1],
      ['release', 'card_printing', 1],
      ['print', 'handover', 1],
    )
    expect(officeTime(told, ALWAYS)).toBe(3 * MINUTE)
  })

  it('counts the printer both times when the regency had to look again', () => {
    const told = history(
      ['accept', 'section_validation', 0],
      ['validate', 'siak_entry', 1],
      ['forward', 'regency_verification', 1],
      ['sign', 'print_release', 10],
      ['release', 'card_printing', 10],
      ['return_to_regency', 'regency_verification', 2],
      ['return_to_operator', 'siak_entry', 10],
      ['forward', 'regency_verification', 3],
      ['sign', 'print_release', 10],
      ['release', 'card_printing', 10],
      ['print', 'handover', 4],
    )
    expect(officeTime(told, ALWAYS)).toBe(11 * MINUTE)
  })

  it('tells nothing of a card that was never ready', () => {
    expect(officeTime([], ALWAYS)).toBeUndefined()
    expect(
      officeTime(history(['accept', 'section_validation', 1], ['validate', 'siak_entry', 1]), ALWAYS),
    ).toBeUndefined()
  })
})

/** Monday to Friday, 08.00 to 15.00 with a break at noon; Wednesday 25 November 2026 is a holiday. */
const CALENDAR: OfficeCalendar = {
  hours: [1, 2, 3, 4, 5].map(weekday => ({
    weekday,
    ...{ opensAt: '08:00', closesAt: '15:00', breakFrom: '12:00', breakUntil: '13:00' },
  })),
  closedDays: new Map([['2026-11-25', 'Hari Guru']]),
  closures: [],
}

const wib = (text: string) => new Date(`${text}:00+07:00`)

/** A stay in one state from one moment to another. */
const stay = (state: State, from: string, until: string): Passage[] => [
  { move: 'validate', toState: state, happenedAt: wib(from) },
  { move: 'forward', toState: 'regency_verification', happenedAt: wib(until) },
]

const siakStop = (from: string, until: string): Stop =>
  stopOf({ cause: 'siak', beganAt: wib(from), expectedEndAt: null, endedAt: wib(until) }, wib(until))

const netMinutes = (history: Passage[], stops: Stop[]) =>
  stepTimes(history, { calendar: CALENDAR, stops }).map(({ net }) => net / MINUTE)

describe('the net time of a step', () => {
  it('across midnight is what lies within the hours of both days', () => {
    expect(netMinutes(stay('siak_entry', '2026-11-23T14:50', '2026-11-24T08:05'), [])).toEqual([15])
  })

  it('leaves out the break and the holiday', () => {
    expect(netMinutes(stay('siak_entry', '2026-11-23T11:50', '2026-11-23T13:10'), [])).toEqual([20])
    expect(netMinutes(stay('siak_entry', '2026-11-24T14:55', '2026-11-26T08:03'), [])).toEqual([8])
  })

  it('stands still across midnight, a holiday and a disruption, and goes on after', () => {
    const stopped = siakStop('2026-11-24T14:50', '2026-11-26T09:00')
    expect(netMinutes(stay('siak_entry', '2026-11-24T14:45', '2026-11-26T09:04'), [stopped])).toEqual([9])
  })

  it('takes what two stops share away once', () => {
    const stops = [
      siakStop('2026-11-23T09:00', '2026-11-23T09:30'),
      siakStop('2026-11-23T09:20', '2026-11-23T09:40'),
    ]
    expect(netMinutes(stay('siak_entry', '2026-11-23T08:55', '2026-11-23T09:50'), stops)).toEqual([15])
  })

  it('goes on where a disruption does not stop the work', () => {
    const stopped = siakStop('2026-11-23T09:00', '2026-11-23T10:00')
    expect(netMinutes(stay('section_validation', '2026-11-23T09:10', '2026-11-23T09:20'), [stopped])).toEqual(
      [10],
    )
  })

  it('of a closure ends when it was planned to, or sooner; of all else when someone said so', () => {
    const [beganAt, expectedEndAt, now] = [
      wib('2026-11-23T09:00'),
      wib('2026-11-23T10:00'),
      wib('2026-11-23T11:00'),
    ]
    const planned = { cause: 'closure', beganAt, expectedEndAt, endedAt: null } as const
    expect(stopOf(planned, now).until).toEqual(expectedEndAt)
    const sooner = wib('2026-11-23T09:30')
    expect(stopOf({ ...planned, endedAt: sooner }, now).until).toEqual(sooner)
    expect(stopOf({ ...planned, cause: 'siak' }, now).until).toEqual(now)
  })

  it('is never changed by a stop that ended before it began', () => {
    const upsideDown = siakStop('2026-11-23T09:20', '2026-11-23T09:10')
    expect(netMinutes(stay('siak_entry', '2026-11-23T09:00', '2026-11-23T09:30'), [upsideDown])).toEqual([30])
  })

  it('D-03 agrees with a slow reckoning, minute by minute, whatever happened', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const { below, of } = chance(seed)
      const start = wib('2026-11-22T00:00').getTime() + below(3000) * MINUTE
      let at = start
      const told = Array.from({ length: 2 + below(6) }, (): Passage => {
        at += below(of([10, 200, 2500]) ?? 10) * MINUTE
        return { move: 'forward', toState: of(STATES) ?? 'siak_entry', happenedAt: new Date(at) }
      })
      const stops = Array.from({ length: below(5) }, (): Stop => {
        const from = start + (below(4000) - 500) * MINUTE
        const until = from + below(of([20, 400, 3000]) ?? 20) * MINUTE
        const states = STATES.filter(() => below(2) === 0)
        return { from: new Date(from), until: new Date(until), states }
      })
      const reckoned = stepTimes(told, { calendar: CALENDAR, stops })
      expect(reckoned.map(({ net }) => net)).toEqual(slowly(told, stops))
      for (const { gross, net } of reckoned) expect(net).toBeLessThanOrEqual(gross)
    }
  })
})

/** The same, asked of every single minute: is the office open, and does anything stop this state? */
const slowly = (told: readonly Passage[], stops: readonly Stop[]) =>
  told.slice(1).map((next, index) => {
    const here = told[index] ?? next
    let worked = 0
    for (let at = here.happenedAt.getTime(); at < next.happenedAt.getTime(); at += MINUTE)
      if (isOpenAt(at) && !stops.some(stop => stop.states.includes(here.toState) && isIn(stop, at)))
        worked += MINUTE
    return worked
  })

const isIn = ({ from, until }: Stop, at: number) => from.getTime() <= at && at < until.getTime()

function isOpenAt(at: number): boolean {
  const there = new Date(at + 7 * 60 * MINUTE)
  const isWeekend = there.getUTCDay() % 6 === 0
  const hour = there.getUTCHours()
  return !isWeekend && officeDay(new Date(at)) !== '2026-11-25' && hour >= 8 && hour < 15 && hour !== 12
}
