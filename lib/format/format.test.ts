import { expect, test } from 'vitest'
import { formatClock } from './clock'
import { formatDate, formatDay, formatDayMonth, formatDuration, formatMoment, formatTime } from './date'
import { formatPhone, groupDigits, maskDigits, maskPhone } from './mask'
import { formatBytes, formatDecimal, formatShare } from './number'

const MORNING = new Date('2026-11-22T01:42:00Z')

test('E-04 a day is written 22 November 2026 and a time 08.42, by the clock of Lumajang', () => {
  expect(formatDate(MORNING)).toBe('22 November 2026')
  expect(formatDay(MORNING)).toBe('Minggu, 22 November 2026')
  expect(formatDayMonth(MORNING)).toBe('22 November')
  expect(formatTime(MORNING)).toBe('08.42')
  expect(formatMoment(MORNING)).toBe('22 November 2026 pukul 08.42')
  // 17.00 in Greenwich is midnight here: the day has turned, and the hour is 00, never 24.
  expect(formatMoment(new Date('2026-11-22T17:00:00Z'))).toBe('23 November 2026 pukul 00.00')
})

test('E-04 decimals have a comma, shares are whole', () => {
  expect(formatDecimal(84.355)).toMatch(/^84,3[56]$/)
  expect(formatDecimal(3, 1)).toBe('3,0')
  expect(formatShare(0.784)).toBe('78 %')
  expect(formatBytes(1_258_291)).toBe('1,2 MB')
  expect(formatBytes(300)).toBe('1 KB')
})

test('numbers of people are grouped for reading, and hidden in the middle for other eyes', () => {
  expect(groupDigits('3508123456780004')).toBe('3508 1234 5678 0004')
  expect(maskDigits('3508123456780004')).toBe('3508 •••• •••• 0004')
  expect(formatPhone('+6281234567890')).toBe('0812 3456 7890')
  expect(maskPhone('+6281234567890')).toBe('0812 •••• 7890')
})

test('what lasts is told in the unit an officer would use', () => {
  expect(formatDuration(-5)).toBe('0 menit')
  expect(formatDuration(7 * 60_000)).toBe('7 menit')
  expect(formatDuration(3 * 3_600_000)).toBe('3 jam')
  expect(formatDuration(50 * 3_600_000)).toBe('2 hari')
})

test('a clock runs in minutes and seconds, and what takes longer is told in hours', () => {
  expect(formatClock(-5)).toBe('00:00')
  expect(formatClock(452_900)).toBe('07:32')
  expect(formatClock(60 * 60_000 - 1)).toBe('59:59')
  expect(formatClock(200 * 60_000)).toBe('3 jam 20 menit')
  expect(formatClock(120 * 60_000)).toBe('2 jam')
  expect(formatClock(100.5 * 3_600_000)).toBe('100 jam')
})
