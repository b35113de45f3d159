import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { giveAppointmentForm, startOf } from './appointment-form'

const typed = (changes: Record<string, string> = {}) =>
  giveAppointmentForm.safeParse({
    ...{ press: randomUUID(), number: 'LMJ-1', day: '2026-11-30', time: '09:00', because: 'queue' },
    ...changes,
  })

test('an hour is meant as Lumajang has it, and the day may be typed as people write it', () => {
  for (const day of ['2026-11-30', '30/11/2026'])
    expect(startOf(typed({ day }).data ?? { day: '', time: '' })).toEqual(new Date('2026-11-30T02:00:00Z'))
})

test.each([
  ['day', ''],
  ['day', '2026-02-30'],
  ['day', '9999-12-31'],
  ['time', ''],
  ['time', '09:30'],
  ['time', '25:00'],
  ['because', ''],
  ['because', 'malas'],
])('%s "%s" is asked for again, in a sentence', (name, value) => {
  const { error } = typed({ [name]: value })
  expect(error?.issues).toMatchObject([{ path: [name], message: expect.stringMatching(/^Pilih /) }])
})
