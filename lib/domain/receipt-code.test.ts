import { expect, it } from 'vitest'
import { CODE_ALPHABET, codeTail, groupCode, newNumber, newReceiptCode, plainCode } from './receipt-code'

it('a receipt code is eight signs of twenty-eight that nobody confuses', () => {
  expect(CODE_ALPHABET).toHaveLength(28)
  expect(CODE_ALPHABET).not.toMatch(/[0O1ILU]/)
  expect(newReceiptCode(() => 27)).toBe('ZZZZZZZZ')
})

it('a receipt code is printed in two groups and read back however it is typed', () => {
  expect(groupCode('H7K44729')).toBe('H7K4-4729')
  expect(plainCode(' h7k4 - 4729 ')).toBe('H7K44729')
  expect(codeTail('h7k4-4729')).toBe('4729')
})

it('an application is numbered by the day in Lumajang, not in Greenwich', () => {
  expect(newNumber(new Date('2026-01-30T17:30:00Z'), () => 0)).toBe('260131-2222')
})
