import { describe, expect, it } from 'vitest'
import { heldAge, isOldCardAccounted, keptBecause, originalAfter, originalOf } from './original'

describe('an original', () => {
  it('is one paper of each service but the first card', () => {
    expect(originalOf('damaged')).toBe('damaged_card')
    expect(originalOf('lost')).toBe('police_loss_report')
    expect(originalOf('transfer_in')).toBe('relocation_certificate')
    expect(originalOf('new')).toBeUndefined()
  })

  it('goes nowhere before it came, and nowhere after it was destroyed', () => {
    expect(originalAfter(undefined, 'taken_in')).toBe('held')
    for (const act of ['moved', 'returned', 'destroyed'] as const) {
      expect(originalAfter(undefined, act)).toBeUndefined()
      expect(originalAfter('absent', act)).toBeUndefined()
    }
    for (const act of ['taken_in', 'noted_absent', 'moved', 'returned', 'destroyed'] as const)
      expect(originalAfter('destroyed', act)).toBeUndefined()
    expect(originalAfter('held', 'noted_absent')).toBeUndefined()
  })

  it('of a damaged card is answered for unless it is with its owner or nobody knows', () => {
    expect(isOldCardAccounted('damaged', [])).toBe(false)
    expect(isOldCardAccounted('damaged', [{ state: 'returned' }])).toBe(false)
    for (const state of ['held', 'absent', 'destroyed'] as const)
      expect(isOldCardAccounted('damaged', [{ state }])).toBe(true)
    for (const variant of ['lost', 'transfer_in', 'new'] as const)
      expect(isOldCardAccounted(variant, [])).toBe(true)
  })

  it('goes back to its owner, but an old card only until the new one is out', () => {
    expect(keptBecause('returned', { type: 'damaged_card', caseState: 'rejected' })).toBeUndefined()
    expect(keptBecause('returned', { type: 'damaged_card', caseState: 'completed' })).toBe(
      'original_withdrawn',
    )
    expect(keptBecause('returned', { type: 'police_loss_report', caseState: 'completed' })).toBeUndefined()
  })

  it('is looked after again from a week on, from thirty and from ninety days', () => {
    const now = new Date('2026-11-27T05:00:00Z')
    const heldFor = (days: number) => heldAge(new Date(now.getTime() - days * 86_400_000), now)
    expect([6, 7, 29, 30, 89, 90].map(heldFor)).toEqual([undefined, 7, 7, 30, 30, 90])
  })
})
