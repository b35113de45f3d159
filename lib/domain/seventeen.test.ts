import { expect, test } from 'vitest'
import { seventeenOn } from './nik'

const today = new Date('2026-11-27T18:00:00Z')

test.each([
  ['a boy who is sixteen', '3508101208100002', '2027-08-12'],
  ['a girl, whose days count from 41', '3508104103110002', '2028-03-01'],
  ['whoever is born on a leap day', '3508102902120002', '2029-03-01'],
])('%s turns seventeen on a day that is said', (_who, nik, day) => {
  expect(seventeenOn(nik, today)).toBe(day)
})

test.each([
  ['seventeen today in Lumajang, though not yet in Greenwich', '3508102811090002'],
  ['older', '3508101208090002'],
  ['a grandmother of 1942', '3508104107420004'],
])('whoever is %s is told nothing', (_who, nik) => {
  expect(seventeenOn(nik, today)).toBeUndefined()
})
