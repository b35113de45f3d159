import { countInWords, type Performance } from '@/lib/domain/performance'
import { type Quarter, quarterLabel } from '@/lib/domain/quarter'
import { TRAITS, traits } from '@/lib/domain/respondent'
import type { ToldGroups } from '@/lib/domain/respondent-groups'
import { ELEMENTS, gradeLabels, questions, type SatisfactionIndex } from '@/lib/domain/survey'
import { csv } from '@/lib/format/csv'
import { formatDecimal } from '@/lib/format/number'
import { REST } from './respondent-summary'

type Measure = [name: string, value: string, note: string, unit: string]

const TOO_FEW = 'Data belum cukup'

/** The board of a quarter as a table for spreadsheets: one measure a row, what is not told left empty. */
export function performanceCsv(quarter: Quarter, performance: Performance): string {
  const { responses, index, respondents, targetMinutes, inTimeOf100, measured, minutes, complaints } =
    performance
  const measures: Measure[] = [
    ['Warga yang menilai', ...counted(responses), 'orang'],
    ...indexRows(index),
    ...TRAITS.flatMap(trait => groupRows(traits[trait].label, respondents?.[trait])),
    [`Selesai dalam ${targetMinutes} menit`, ...told(inTimeOf100?.toString()), 'dari 100 orang'],
    ['Orang yang waktunya diukur', ...counted(measured), 'orang'],
    ['Separuhnya selesai dalam', ...told(minutes?.half.toString()), 'menit'],
    ['9 dari 10 selesai dalam', ...told(minutes?.most.toString()), 'menit'],
    ['Keluhan masuk', ...counted(complaints.received), 'keluhan'],
    ['Keluhan sudah dijawab', ...counted(complaints.answered), 'keluhan'],
  ]
  return csv([
    ['Periode', 'Ukuran', 'Nilai', 'Keterangan', 'Satuan'],
    ...measures.map(cells => [quarterLabel(quarter), ...cells]),
  ])
}

function indexRows(index: SatisfactionIndex | undefined): Measure[] {
  return [
    ['Indeks kepuasan (IKM)', ...told(index && formatDecimal(index.value)), 'dari 100'],
    ['Mutu', ...told(index?.grade, index && gradeLabels[index.grade]), 'A sampai D'],
    ...ELEMENTS.map(
      (element): Measure => [
        questions[element].label,
        ...told(index && formatDecimal(index.elements[element] * 25)),
        'dari 100',
      ],
    ),
  ]
}

function groupRows(label: string, told: ToldGroups | undefined): Measure[] {
  if (!told) return [[label, '', TOO_FEW, 'orang']]
  const groups = told.rest > 0 ? [...told.groups, { label: REST, responses: told.rest }] : told.groups
  return groups.map(group => [`${label}: ${group.label}`, String(group.responses), '', 'orang'])
}

const told = (value: string | undefined, note = ''): [string, string] =>
  value === undefined ? ['', TOO_FEW] : [value, note]

const counted = (count: Performance['measured']): [string, string] =>
  count === 'few' ? ['', countInWords(count)] : [String(count), '']
