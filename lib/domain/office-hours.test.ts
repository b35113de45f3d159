import { describe, expect, it } from 'vitest'
import { openingSentence } from '@/lib/format/opening'
import { hoursSentence, readHours } from './hours-sentence'
import { type OfficeCalendar, officeOpening } from './office-hours'

const WEEK = 'Senin–Kamis, 08.00–15.00; Jumat, 08.00–11.30 dan 13.00–14.30'

const calendar = (changes: Partial<OfficeCalendar> = {}): OfficeCalendar => ({
  hours: readHours(WEEK) ?? [],
  closedDays: new Map(),
  closures: [],
  ...changes,
})

/** What citizens read at a moment of Lumajang. */
const told = (moment: string, changes: Partial<OfficeCalendar> = {}) =>
  openingSentence(officeOpening(calendar(changes), new Date(`${moment}:00+07:00`)))

describe('the hours of an office', () => {
  it.each([
    ['2026-11-23T07:59', 'Hari ini buka pukul 08.00 sampai 15.00.'],
    ['2026-11-23T08:00', 'Hari ini buka sampai 15.00.'],
    ['2026-11-23T14:59', 'Hari ini buka sampai 15.00.'],
    ['2026-11-23T15:00', 'Hari ini sudah tutup. Buka lagi Selasa, 24 November 2026, pukul 08.00.'],
    ['2026-11-23T23:59', 'Hari ini sudah tutup. Buka lagi Selasa, 24 November 2026, pukul 08.00.'],
    ['2026-11-24T00:00', 'Hari ini buka pukul 08.00 sampai 15.00.'],
  ])('open, close and change day at Lumajang’s own midnight (%s)', (moment, sentence) => {
    expect(told(moment)).toBe(sentence)
  })

  it.each([
    ['2026-11-27T09:00', 'Hari ini buka sampai 14.30. Loket tutup 11.30–13.00.'],
    ['2026-11-27T11:30', 'Loket tutup sebentar. Buka lagi pukul 13.00.'],
    ['2026-11-27T13:00', 'Hari ini buka sampai 14.30.'],
    ['2026-11-27T14:30', 'Hari ini sudah tutup. Buka lagi Senin, 30 November 2026, pukul 08.00.'],
  ])('differ on a Friday, with its break (%s)', (moment, sentence) => {
    expect(told(moment)).toBe(sentence)
  })

  it('are none on a Sunday, and the next are named with their day', () => {
    expect(told('2026-11-22T10:00')).toBe('Hari ini tutup. Buka lagi Senin, 23 November 2026, pukul 08.00.')
  })

  it('are none on a day with a name, which is said, and a following closed day is passed over', () => {
    const closedDays = new Map([
      ['2026-11-23', 'Maulid Nabi'],
      ['2026-11-24', 'pemilihan kepala desa'],
    ])
    expect(told('2026-11-23T09:00', { closedDays })).toBe(
      'Hari ini tutup karena Maulid Nabi. Buka lagi Rabu, 25 November 2026, pukul 08.00.',
    )
    expect(told('2026-11-20T16:00', { closedDays })).toContain('Buka lagi Rabu, 25 November 2026')
  })

  it('end early where a closure is planned, and begin late after it', () => {
    const closure = (from: string, until: string) => ({
      closures: [{ from: new Date(`${from}:00+07:00`), until: new Date(`${until}:00+07:00`) }],
    })
    const afternoon = closure('2026-11-23T14:00', '2026-11-23T23:00')
    expect(told('2026-11-23T09:00', afternoon)).toBe('Hari ini buka sampai 14.00.')
    expect(told('2026-11-23T14:00', afternoon)).toContain('Hari ini sudah tutup.')
    const morning = closure('2026-11-23T07:00', '2026-11-23T10:00')
    expect(told('2026-11-23T09:00', morning)).toBe('Hari ini buka pukul 10.00 sampai 15.00.')
    const noon = closure('2026-11-23T12:00', '2026-11-23T13:00')
    expect(told('2026-11-23T09:00', noon)).toBe('Hari ini buka sampai 15.00. Loket tutup 12.00–13.00.')
    const twoDays = closure('2026-11-23T12:00', '2026-11-24T13:00')
    expect(told('2026-11-23T15:00', twoDays)).toContain('Buka lagi Selasa, 24 November 2026, pukul 13.00.')
  })

  it('that nobody wrote down promise nothing', () => {
    expect(told('2026-11-23T09:00', { hours: [] })).toBeUndefined()
    expect(hoursSentence([])).toBe('Jam layanan menyusul')
  })
})

describe('the line that tells the week', () => {
  it('reads back as it was written', () => {
    expect(hoursSentence(readHours(WEEK) ?? [])).toBe(WEEK)
    expect(hoursSentence(readHours('senin - jumat 08:00-15:00;Sabtu 08.00-12.00') ?? [])).toBe(
      'Senin–Jumat, 08.00–15.00; Sabtu, 08.00–12.00',
    )
  })

  it.each([
    '',
    'setiap hari',
    'Senin–Jumat',
    'Jumat–Senin, 08.00–15.00',
    'Senin, 15.00–08.00',
    'Senin, 08.00–25.00',
    'Senin, 08.00–12.00 dan 11.00–15.00',
    'Senin–Rabu, 08.00–15.00; Rabu, 08.00–12.00',
  ])('is not taken when it makes no week (%s)', typed => {
    expect(readHours(typed)).toBeUndefined()
  })
})
