import { describe, expect, it } from 'vitest'
import { chance } from '@/tests/chance'
import { CALENDAR, MINUTE, slowSteps, wib } from '@/tests/slow-clock'
import { PAUSE_REASONS, pauseStop } from './clock-pause'
import {
  type Passage,
  type Stop,
  serviceTime,
  stepTimes,
  stopOf,
  timeByState,
  type WorkingTimes,
} from './office-clock'
import { type Move, STATES, type State } from './workflow'

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
    expect(serviceTime(told, ALWAYS)).toEqual({ net: 12 * MINUTE, gross: 672 * MINUTE })
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
    expect(serviceTime(told, ALWAYS)).toEqual({ net: 3 * MINUTE, gross: 5 * MINUTE })
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
    expect(serviceTime(told, ALWAYS)?.net).toBe(11 * MINUTE)
    expect(timeByState(told, ALWAYS).get('card_printing')).toEqual({ net: 6 * MINUTE, gross: 6 * MINUTE })
  })

  it('is not changed by a handover that was undone', () => {
    const told = history(
      ['accept', 'section_validation', 0],
      ['print', 'handover', 4],
      ['hand_over', 'completed', 50],
      ['undo_handover', 'handover', 5],
    )
    expect(serviceTime(told, ALWAYS)).toEqual({ net: 4 * MINUTE, gross: 4 * MINUTE })
  })

  it('tells nothing of a card that was never ready', () => {
    expect(serviceTime([], ALWAYS)).toBeUndefined()
    expect(
      serviceTime(history(['accept', 'section_validation', 1], ['validate', 'siak_entry', 1]), ALWAYS),
    ).toBeUndefined()
  })
})

/** A stay in one state from one moment to another. */
const stay = (state: State, from: string, until: string): Passage[] => [
  { move: 'validate', toState: state, happenedAt: wib(from) },
  { move: 'forward', toState: 'regency_verification', happenedAt: wib(until) },
]

const siakStop = (from: string, until: string): Stop =>
  stopOf({ cause: 'siak', beganAt: wib(from), expectedEndAt: null, endedAt: wib(until) }, wib(until))

const netMinutes = (history: Passage[], stops: Stop[]) =>
  stepTimes(history, { calendar: CALENDAR, stops }).map(({ net }) => net / MINUTE)

/** A pause of any length somewhere in a history; some are not over. */
function randomPause(start: number, end: number, { below, of }: ReturnType<typeof chance>, now: Date): Stop {
  const pausedAt = new Date(start + below(Math.max(1, (end - start) / MINUTE)) * MINUTE)
  const length = below(of([5, 90, 2000]) ?? 5) * MINUTE
  const resumedAt = below(4) === 0 ? null : new Date(pausedAt.getTime() + length)
  return pauseStop({ reason: of(PAUSE_REASONS) ?? 'applicant_away', pausedAt, resumedAt }, now)
}

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

  it('of a pause across midnight, a holiday and a disruption leaves each minute out once', () => {
    const { pausedAt, resumedAt } = { pausedAt: wib('2026-11-24T14:40'), resumedAt: wib('2026-11-26T08:30') }
    const stops = [
      siakStop('2026-11-24T14:50', '2026-11-26T09:00'),
      pauseStop({ reason: 'applicant_away', pausedAt, resumedAt }, wib('2026-11-26T10:00')),
    ]
    expect(netMinutes(stay('siak_entry', '2026-11-24T14:30', '2026-11-26T09:04'), stops)).toEqual([14])
  })

  it('stands still wherever a case is that is paused, and until now while nobody let it go on', () => {
    const now = wib('2026-11-23T09:30')
    const open = pauseStop({ reason: 'system_down', pausedAt: wib('2026-11-23T09:10'), resumedAt: null }, now)
    expect(netMinutes(stay('section_validation', '2026-11-23T09:00', '2026-11-23T09:40'), [open])).toEqual([
      20,
    ])
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
      const now = new Date(at)
      stops.push(...Array.from({ length: below(5) }, () => randomPause(start, at, { below, of }, now)))
      const reckoned = stepTimes(told, { calendar: CALENDAR, stops })
      expect(reckoned.map(({ net }) => net)).toEqual(slowSteps(told, stops))
      for (const { gross, net } of reckoned) expect(net).toBeLessThanOrEqual(gross)
    }
  })
})
