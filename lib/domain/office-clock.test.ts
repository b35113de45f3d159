import { describe, expect, it } from 'vitest'
import { officeTime, type Passage } from './office-clock'
import type { Move, State } from './workflow'

const MINUTE = 60_000

/** A history from moves, the states they lead to, and the minutes since the one before. */
const history = (...steps: [Move, State, number][]): Passage[] => {
  let at = Date.parse('2026-11-23T01:00:00Z')
  return steps.map(([move, toState, minutes]) => {
    at += minutes * MINUTE
    return { move, toState, happenedAt: new Date(at) }
  })
}

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
    expect(officeTime(told)).toBe(12 * MINUTE)
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
    expect(officeTime(told)).toBe(3 * MINUTE)
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
    expect(officeTime(told)).toBe(11 * MINUTE)
  })

  it('tells nothing of a card that was never ready', () => {
    expect(officeTime([])).toBeUndefined()
    expect(
      officeTime(history(['accept', 'section_validation', 1], ['validate', 'siak_entry', 1])),
    ).toBeUndefined()
  })
})
