import { expect, it } from 'vitest'
import { nextNews } from './next-news'

const friday = new Date('2026-11-20T03:00:00Z')
const none = new Set<string>()

it('what the counter got on a Friday has news by Monday', () => {
  const news = nextNews({ state: 'counter_check', stateSince: friday }, friday, none)

  expect(news).toEqual({ day: '2026-11-23', isLate: false })
})

it('a holiday moves the day on', () => {
  const news = nextNews({ state: 'counter_check', stateSince: friday }, friday, new Set(['2026-11-23']))

  expect(news).toEqual({ day: '2026-11-24', isLate: false })
})

it('when the day has passed, the delay is admitted and the next working day named, never a day gone by', () => {
  const wednesday = new Date('2026-11-25T03:00:00Z')

  const news = nextNews({ state: 'card_printing', stateSince: friday }, wednesday, none)

  expect(news).toEqual({ day: '2026-11-26', isLate: true })
})

it.each(['handing_in', 'regency_verification', 'print_release', 'handover', 'completed'] as const)(
  'nothing is promised for %s: others decide when',
  state => {
    expect(nextNews({ state, stateSince: friday }, friday, none)).toBeUndefined()
  },
)
