import { expect, it } from 'vitest'
import { isExpiredDraft } from './draft'

const begun = new Date('2026-11-01T00:00:00Z')
const after = (days: number) => new Date(begun.getTime() + days * 24 * 60 * 60 * 1000)

it('a draft lives for seven days', () => {
  expect(isExpiredDraft({ handedInAt: null, createdAt: begun }, after(7))).toBe(false)
  expect(isExpiredDraft({ handedInAt: null, createdAt: begun }, after(7.01))).toBe(true)
})

it('what was handed in never expires', () => {
  expect(isExpiredDraft({ handedInAt: after(1), createdAt: begun }, after(400))).toBe(false)
})
