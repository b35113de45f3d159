import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { StateBadge } from '@/components/application/state-badge'
import { ComplaintBadge } from '@/components/complaint/complaint-badge'
import { VisitBadge } from '@/components/home-visit/visit-badge'
import { COMPLAINT_STATES } from '@/lib/domain/complaint'
import { VISIT_STATES } from '@/lib/domain/home-visit'
import { STATES } from '@/lib/domain/workflow'

/** The shape and the word of a badge; its colour is left out. */
function readOf(badge: ReactElement) {
  const html = renderToStaticMarkup(badge)
  return { shape: /<svg[\s\S]*<\/svg>/.exec(html)?.[0] ?? '', word: html.replace(/<[^>]*>/g, '').trim() }
}

const kinds: Record<string, ReactElement[]> = {
  'an application, for citizens': STATES.map(state =>
    createElement(StateBadge, { state, audience: 'citizen' }),
  ),
  'an application, for staff': STATES.map(state => createElement(StateBadge, { state, audience: 'staff' })),
  'one that came back': (['citizen', 'staff'] as const).map(audience =>
    createElement(StateBadge, { state: 'handing_in', audience, isReturned: true }),
  ),
  'a complaint': [
    ...COMPLAINT_STATES.map(state => createElement(ComplaintBadge, { state })),
    createElement(ComplaintBadge, { state: 'received', isOverdue: true }),
  ],
  'a home visit': [
    ...VISIT_STATES.map(state => createElement(VisitBadge, { state })),
    createElement(VisitBadge, { state: 'requested', isLate: true }),
  ],
}

for (const [what, badges] of Object.entries(kinds))
  test(`A-10 every state of ${what} is told in a shape and a word`, () => {
    for (const { shape, word } of badges.map(readOf)) {
      expect(shape).toMatch(/<(?:path|circle|rect)/)
      expect(word).toMatch(/\p{L}{3}/u)
    }
  })

test('A-10 no two words of a complaint or a home visit share a shape', () => {
  for (const badges of [kinds['a complaint'], kinds['a home visit']]) {
    const read = (badges ?? []).map(readOf)
    expect(new Set(read.map(({ shape }) => shape)).size).toBe(new Set(read.map(({ word }) => word)).size)
  }
})
