import { expect, it } from 'vitest'
import { csv } from './csv'

it('sets cells apart by semicolons and keeps a decimal comma as it is', () => {
  expect(
    csv([
      ['Ukuran', 'Nilai'],
      ['IKM', '84,36'],
    ]),
  ).toBe('Ukuran;Nilai\r\nIKM;84,36\r\n')
})

it('quotes what would break a row', () => {
  expect(csv([['a;b', 'dia bilang "ya"', 'dua\nbaris']])).toBe('"a;b";"dia bilang ""ya""";"dua\nbaris"\r\n')
})

it.each(['=1+1', '+62', '-5', '@SUM(A1)', '\t=1', '\r=1'])('lets no spreadsheet compute %j', text => {
  expect(csv([[text]])).toMatch(/^"?'/)
})
