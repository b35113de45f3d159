import { describe, expect, it } from 'vitest'
import { longSince, PRINT_TURNS, printTurnOf, printTurns, scarceSupplies, turnNumber } from './print-queue'
import type { Variant } from './service'

const now = new Date('2026-11-27T03:00:00Z')
const since = longSince(now)
const yesterday = new Date('2026-11-26T03:00:00Z')

describe('who is printed first while there is too little for all', () => {
  it('is whoever never had a card, then who moved here, then who lost theirs, then whose card is damaged', () => {
    const variants: Variant[] = ['damaged', 'lost', 'new', 'transfer_in']
    const turns = variants.map(variant => printTurnOf({ variant, handedInAt: yesterday }, since))
    expect(turns.toSorted((one, other) => turnNumber(one) - turnNumber(other))).toEqual([
      'first_card',
      'moved_here',
      'lost',
      'damaged',
    ])
  })

  it('is, before all of them, whoever handed in more than 30 days ago', () => {
    const [on, before] = [new Date('2026-10-28T03:00:00Z'), new Date('2026-10-28T02:59:59Z')]
    expect(printTurnOf({ variant: 'damaged', handedInAt: on }, since)).toBe('damaged')
    expect(printTurnOf({ variant: 'damaged', handedInAt: before }, since)).toBe('waited_long')
    expect(turnNumber('waited_long')).toBe(0)
  })

  it('reads why on every row', () => {
    for (const turn of PRINT_TURNS) expect(printTurns[turn]).toMatch(/KTP-el|Berkas/)
  })
})

describe('there is too little', () => {
  const blanks = (left: number, warnAt = 0) => ({ kind: 'card_blank' as const, left, warnAt })
  const ribbon = (left: number, warnAt = 0) => ({ kind: 'ribbon' as const, left, warnAt })
  const kinds = (kept: Parameters<typeof scarceSupplies>[0], waiting: number) =>
    scarceSupplies(kept, waiting).map(({ kind }) => kind)

  it('where fewer are left than wait', () => {
    expect(kinds([blanks(4)], 5)).toEqual(['card_blank'])
    expect(kinds([blanks(5)], 5)).toEqual([])
  })

  it('where the office is warned, also when it would do for all who wait', () => {
    expect(kinds([blanks(50, 50)], 5)).toEqual(['card_blank'])
    expect(kinds([blanks(51, 50)], 5)).toEqual([])
  })

  it('of ribbon and film too, as far as the office keeps them', () => {
    expect(kinds([blanks(500), ribbon(3)], 5)).toEqual(['ribbon'])
    expect(kinds([blanks(500)], 5)).toEqual([])
  })

  it('of blanks where the office never wrote one down, and of nothing while nobody waits', () => {
    expect(kinds([], 1)).toEqual(['card_blank'])
    expect(kinds([blanks(0, 50), ribbon(0, 50)], 0)).toEqual([])
  })
})
