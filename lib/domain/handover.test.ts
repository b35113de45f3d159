import { describe, expect, it } from 'vitest'
import { isUndoable, waitingAge } from './handover'

const NOW = new Date('2026-11-27T03:00:00Z')
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000)
const days = (count: number) => ago(count * 24 * 60)

describe('a card that waits at the counter', () => {
  it('grows old after 1, 7 and 30 days', () => {
    const ages = [days(0.99), days(1), days(6.9), days(7), days(29.9), days(30), days(300)]
    expect(ages.map(since => waitingAge(since, NOW))).toEqual([undefined, 1, 1, 7, 7, 30, 30])
  })
})

describe('a handover', () => {
  it('can be undone for ten minutes', () => {
    expect([ago(0), ago(9.99), ago(10), ago(600)].map(at => isUndoable(at, NOW))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
