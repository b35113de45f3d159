import { expect, it } from 'vitest'
import { queueWords } from './queue'

it('says before opening when it opens, and nothing of people who still wait', () => {
  const [from, until] = [new Date('2026-11-27T01:00:00Z'), new Date('2026-11-27T08:00:00Z')]
  const { headline, detail } = queueWords({
    opening: { kind: 'later_today', from, until, isPause: false },
    ...{ waiting: 1, wait: { from: 0, until: 5 }, countedAt: from, isStale: false, called: [] },
  })
  expect(headline).toBe('Loket belum dibuka')
  expect(detail).toBe('Buka pukul 08.00.')
})
