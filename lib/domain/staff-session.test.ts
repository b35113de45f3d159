import { expect, it } from 'vitest'
import { SESSION_LASTS, SESSION_STAYS, SESSION_WARNED, sessionPhase } from './staff-session'

it('A-17 the end of a session is said ten minutes ahead, and staying takes it out of that', () => {
  expect(sessionPhase(SESSION_LASTS)).toBe('living')
  expect(sessionPhase(SESSION_WARNED + 1)).toBe('living')
  expect(sessionPhase(SESSION_WARNED)).toBe('ending')
  expect(sessionPhase(1)).toBe('ending')
  expect(sessionPhase(0)).toBe('over')
  expect(sessionPhase(SESSION_STAYS)).toBe('living')
})
