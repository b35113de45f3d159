import { expect, test } from 'vitest'
import { spreadOf } from '@/lib/domain/time-spread'
import { timesCsv } from './times-csv'

const MINUTE = 60_000

const figures = (people: number, pauses: number) => {
  const spread = spreadOf(Array<number>(people).fill(9 * MINUTE), 12 * MINUTE)
  const times = { net: spread, gross: spread }
  return timesCsv(
    { year: 2026, quarter: 4 },
    {
      ...{ ...times, targetMinutes: 12, finished: people, steps: [{ label: 'Pencetakan', ...times }] },
      delays: {
        pauses: [{ cause: 'applicant_away', count: pauses, lost: 45 * MINUTE }],
        disruptions: [{ cause: 'power', count: 1, lost: 90 * MINUTE }],
      },
    },
  )
}

test('the file tells the times of a step net and gross, and what delayed the office', () => {
  const file = figures(5, 5)
  for (const line of [
    'Triwulan IV 2026;Pencetakan;KTP-el yang terukur;5;;KTP-el',
    'Triwulan IV 2026;Pencetakan;Nilai tengah, bersih;9,0;;menit',
    'Triwulan IV 2026;Pencetakan;9 dari 10 paling lama, kotor;9,0;;menit',
    'Triwulan IV 2026;Pencetakan;Dalam 12 menit, bersih;100;;dari 100',
    'Triwulan IV 2026;Jeda: pemohon keluar;Berapa kali;5;;kali',
    'Triwulan IV 2026;Gangguan: Listrik;Lamanya dalam jam layanan;90,0;;menit',
  ])
    expect(file).toContain(`${line}\r\n`)
})

test('D-07 of fewer than five people the file tells only that they are few', () => {
  const file = figures(4, 4)
  expect(file).not.toMatch(/9,0|;100;|45,0|;4;/)
  expect(file).toContain('Pencetakan;KTP-el yang terukur;;kurang dari 5;KTP-el')
  expect(file).toContain('Pencetakan;Nilai tengah, bersih;;Data belum cukup;menit')
  expect(file).toContain('Jeda: pemohon keluar;Berapa kali;;kurang dari 5;kali')
  expect(file).toContain('Gangguan: Listrik;Berapa kali;1;;kali')
})
