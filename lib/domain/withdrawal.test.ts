import { expect, it } from 'vitest'
import { MESSAGE_TOPICS } from './message'
import { WITHDRAWAL_REASONS, withdrawalAfter, withdrawals } from './withdrawal'

it('only what stays true for ever is never taken back: that papers came in, that nothing can be done', () => {
  const taken = new Set(WITHDRAWAL_REASONS.flatMap(reason => withdrawals[reason].topics))
  expect(MESSAGE_TOPICS.filter(topic => !taken.has(topic))).toEqual(['hand_in', 'reject'])
})

it('an undone handover takes back that the card was handed over, and a handover that it waits', () => {
  expect(withdrawals[withdrawalAfter.undo_handover ?? 'moved_on']).toEqual({
    because: 'penyerahan dibatalkan',
    topics: ['hand_over'],
  })
  expect(withdrawals[withdrawalAfter.hand_over ?? 'moved_on'].topics).toEqual([
    'print',
    'undo_handover',
    'card_waits',
  ])
})

it('no move takes back what it tells itself', () => {
  for (const [move, reason] of Object.entries(withdrawalAfter))
    expect(withdrawals[reason].topics, move).not.toContain(move)
})
