import { describe, expect, it } from 'vitest'
import { chance } from '@/tests/chance'
import { CALENDAR, MINUTE, slowStay, wib } from '@/tests/slow-clock'
import { pauseStop } from './clock-pause'
import { type Passage, type Stop, serviceTime, stopOf } from './office-clock'
import { canRun, clockAt, phaseOf, serviceClock } from './service-clock'
import { type Move, STATES, type State, workflow } from './workflow'

const told = (...steps: [Move, State, string][]): Passage[] =>
  steps.map(([move, toState, at]) => ({ move, toState, happenedAt: wib(at) }))

const ACCEPTED = told(
  ['hand_in', 'counter_check', '2026-11-23T08:00'],
  ['accept', 'section_validation', '2026-11-23T09:00'],
)

const NIGHT = wib('2026-11-24T00:00')

/** The clock of a history at a moment of Monday 23 November 2026. */
const at = (now: string, history = ACCEPTED, stops: Stop[] = []) =>
  serviceClock(history, { calendar: CALENDAR, stops }, { now: wib(now), until: NIGHT })

describe('the clock of a case', () => {
  it('begins when the papers are complete, and begins anew where they have to be found complete again', () => {
    const handedIn = ACCEPTED.slice(0, 1)
    expect(at('2026-11-23T08:30', handedIn)).toMatchObject({ elapsed: 0, rest: 'not_begun' })
    expect(at('2026-11-23T09:07')).toMatchObject({ elapsed: 7 * MINUTE, rest: undefined })
    const returned = [...ACCEPTED, ...told(['return_to_counter', 'counter_check', '2026-11-23T09:05'])]
    expect(at('2026-11-23T09:07', returned)).toMatchObject({ elapsed: 0, rest: 'not_begun' })
  })

  it('stands still at the regency, and stops for good when the card is ready', () => {
    const forwarded = [
      ...ACCEPTED,
      ...told(
        ['validate', 'siak_entry', '2026-11-23T09:03'],
        ['forward', 'regency_verification', '2026-11-23T09:05'],
      ),
    ]
    expect(at('2026-11-23T11:00', forwarded)).toMatchObject({ elapsed: 5 * MINUTE, rest: 'elsewhere' })
    const done = [
      ...forwarded,
      ...told(
        ['release', 'card_printing', '2026-11-23T10:00'],
        ['print', 'handover', '2026-11-23T10:02'],
        ['hand_over', 'completed', '2026-11-23T11:00'],
      ),
    ]
    expect(at('2026-11-23T14:00', done)).toMatchObject({ elapsed: 7 * MINUTE, rest: 'ready' })
  })

  it('of what ended without a card is none', () => {
    const rejected = [...ACCEPTED, ...told(['reject', 'rejected', '2026-11-23T09:30'])]
    expect(at('2026-11-23T09:40', rejected)).toBeUndefined()
    expect(at('2026-11-23T09:40', told(['reject', 'rejected', '2026-11-23T09:30']))).toBeUndefined()
  })

  it('runs to the break, rests, and goes on after it without being read again', () => {
    const clock = at('2026-11-23T11:59')
    if (!clock) throw new Error('there is a clock')
    const later = (now: string) => clockAt(clock, wib('2026-11-23T11:59'), wib(now))
    expect(later('2026-11-23T12:00')).toMatchObject({ elapsed: 180 * MINUTE, rest: 'closed' })
    expect(later('2026-11-23T12:40')).toMatchObject({ elapsed: 180 * MINUTE, rest: 'closed' })
    expect(later('2026-11-23T13:02')).toMatchObject({ elapsed: 182 * MINUTE, rest: undefined })
  })

  it('says whether the office is closed or something stops the work, and does not run ahead of what nobody ended', () => {
    const now = wib('2026-11-23T09:10')
    const outage = stopOf({ cause: 'power', beganAt: now, expectedEndAt: null, endedAt: null }, NIGHT)
    expect(at('2026-11-23T09:30', ACCEPTED, [outage])).toEqual({
      ...{ elapsed: 10 * MINUTE, ahead: [], rest: 'stopped' },
    })
    const pause = pauseStop({ reason: 'applicant_away', pausedAt: now, resumedAt: null }, NIGHT)
    expect(at('2026-11-23T09:30', ACCEPTED, [pause])).toMatchObject({ elapsed: 10 * MINUTE, ahead: [] })
    expect(at('2026-11-23T16:00')).toMatchObject({ elapsed: 300 * MINUTE, rest: 'closed', ahead: [] })
  })

  it('D-03 is at every moment what the report will count, minute by minute, whatever happened', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const { below } = chance(seed)
      const from = wib('2026-11-24T00:00').getTime() + below(2000) * MINUTE
      const moment = (most: number) => new Date(from + below(most) * MINUTE)
      const history = [{ move: 'accept', toState: 'siak_entry', happenedAt: new Date(from) }] as const
      const stops = Array.from({ length: below(5) }, (): Stop => {
        const [one, other] = [moment(2500), moment(2500)]
        const pause = { reason: 'system_down', pausedAt: one, resumedAt: one < other ? other : null } as const
        return pauseStop(pause, wib('2026-11-28T00:00'))
      })
      const now = moment(2000)
      const until = wib('2026-11-28T00:00')
      const clock = serviceClock(history, { calendar: CALENDAR, stops }, { now, until })
      const stay = { state: 'siak_entry', from: new Date(from), until: now } as const
      expect(clock?.elapsed).toBe(slowStay(stay, stops))

      const ready = new Date(now.getTime() + below(1500) * MINUTE)
      const counted = serviceTime([...history, { move: 'print', toState: 'handover', happenedAt: ready }], {
        calendar: CALENDAR,
        stops,
      })
      expect(clock && clockAt(clock, now, ready).elapsed).toBe(counted?.net)
    }
  })

  it('is calm to nine minutes of twelve, short to twelve, and over after that', () => {
    const phases = [0, 8.9, 9, 12, 12.1].map(minutes => phaseOf(minutes * MINUTE, 12 * MINUTE))
    expect(phases).toEqual(['calm', 'calm', 'short', 'short', 'over'])
  })

  it('can run only where the office works on complete papers', () => {
    const running = STATES.filter(canRun)
    expect(running).toEqual(['section_validation', 'siak_entry', 'card_printing'])
    for (const state of running) expect(workflow[state].clock).toBe('office')
  })
})
