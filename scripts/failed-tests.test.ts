import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import FailedTests from './failed-tests.mjs'

let said: string
beforeEach(() => {
  said = ''
  vi.spyOn(console, 'log').mockImplementation(text => {
    said += text
  })
})
afterEach(() => {
  vi.restoreAllMocks()
})

test('of vitest it repeats each test that failed, and a file that could not be read', () => {
  const errors = [{ message: 'expected 1 to equal 2\n    at tests/a.test.ts:3:1\n    at node' }]
  const failed = { fullName: 'sums > one and one', result: () => ({ errors }) }
  new FailedTests().onTestRunEnd([
    { moduleId: 'tests/a.test.ts', children: { allTests: () => [failed] }, errors: () => [] },
    {
      moduleId: 'tests/b.test.ts',
      children: { allTests: () => [] },
      errors: () => [{ message: 'no package' }],
    },
    { moduleId: 'tests/c.test.ts', children: { allTests: () => [] }, errors: () => [] },
  ])
  expect(said.trim().split('\n')).toEqual([
    'Failed, in short',
    '  tests/a.test.ts: sums > one and one',
    '    expected 1 to equal 2',
    '  tests/b.test.ts: the file itself',
    '    no package',
  ])
})

test('of Playwright it names the steps that failed, and keeps the reason to a line', () => {
  const reporter = new FailedTests()
  const about = { location: { file: 'e2e/a.spec.ts' }, title: 'a card is handed over' }
  const inner = { category: 'test.step', title: 'sign', error: {}, steps: [] }
  const steps = [
    { category: 'test.step', title: 'take in', steps: [] },
    { category: 'test.step', title: 'hand over', error: {}, steps: [inner] },
  ]
  const errors = [{ message: `\u001b[31mTimed out\u001b[39m\n\nLocator: ${'x'.repeat(900)}` }]
  for (const status of ['passed', 'skipped']) reporter.onTestEnd(about, { status, errors, steps })
  reporter.onEnd()
  expect(said).toBe('')
  reporter.onTestEnd(about, { status: 'timedOut', errors, steps })
  reporter.onEnd()
  expect(said).toContain(
    '  e2e/a.spec.ts: a card is handed over › hand over › sign\n    Timed out · Locator: xxx',
  )
  expect(said.length).toBeLessThan(450)
})
