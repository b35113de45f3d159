import { expect, it } from 'vitest'
import { readScan } from './scan'
import { ticketLabel } from './ticket'

const token = 'AbCdEf0123456789_-AbCdEf0123456789_-Ab'

it.each([
  [`https://tuntas.contoh.id/s/${token}`, { kind: 'link', token }],
  [`http://localhost:3000/bukti/${token}\r`, { kind: 'link', token }],
  ['h7k4-4729', { kind: 'code', code: 'H7K44729' }],
  [' H7K4 4729 ', { kind: 'code', code: 'H7K44729' }],
  ['261122-7k4q', { kind: 'number', number: '261122-7K4Q' }],
  ['Siti Aminah', undefined],
  ['https://jahat.contoh.id/unduh', undefined],
  ['4729', undefined],
  ['H7K4-4720', undefined],
  ['', undefined],
])('what the scanner types is an application or nothing (%s)', (typed, scan) => {
  expect(readScan(typed)).toEqual(scan)
})

it('a queue number is written as people say it', () => {
  expect([1, 14, 999, 1000].map(ticketLabel)).toEqual(['A-001', 'A-014', 'A-999', 'A-1000'])
})
