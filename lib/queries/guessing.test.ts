import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { startApplication } from '@/lib/commands/start-application'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices } from '@/tests/people'
import { checkSlip } from './check-slip'
import { followComplaint } from './get-complaint'
import { followHomeVisit } from './get-home-visit'

beforeAll(async () => {
  await freshDatabase()
  await openOffices()
  // Tries are counted by the quarter of an hour, and none may begin in between.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
})
afterAll(() => {
  vi.useRealTimers()
})

const somewhere = (address: string) => ({ kind: 'visitor', address }) as const

const settled = (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    ({ reason }) => String(reason),
  )

it.each([
  ['the code of a slip', (address: string) => checkSlip(somewhere(address), 'H7K4-4729-XYZ3')],
  [
    'the number of a complaint',
    (address: string) => followComplaint(somewhere(address), 'ADU-2222-2222-2222'),
  ],
  [
    'the number of a home visit',
    (address: string) => followHomeVisit(somewhere(address), 'JPB-2222-2222-2222'),
  ],
])('%s cannot be guessed through: the sixty-first look from one address waits', async (what, look) => {
  for (let looks = 0; looks < 60; looks += 1) expect(await settled(look(what))).not.toBe('too_many_attempts')

  expect(await settled(look(what))).toBe('too_many_attempts')
  expect(await settled(look(`${what} elsewhere`))).not.toBe('too_many_attempts')
})

it('a town behind one address begins three hundred drafts in a quarter of an hour, and no machine more', async () => {
  const town = somewhere('192.0.2.60')
  for (let drafts = 0; drafts < 300; drafts += 1) await startApplication(town, filledIn())

  expect(await settled(startApplication(town, filledIn()))).toBe('too_many_attempts')
}, 60_000)
