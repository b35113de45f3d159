import { pauseReasons } from '@/lib/domain/clock-pause'
import { disruptionCauses } from '@/lib/domain/disruption'
import { isOfFew } from '@/lib/domain/few'
import { countInWords, type PublicCount, publicCount } from '@/lib/domain/performance'
import { type Quarter, quarterLabel } from '@/lib/domain/quarter'
import type { NetAndGross, TimeFigures } from '@/lib/domain/time-figures'
import type { TimeSpread } from '@/lib/domain/time-spread'
import { csv } from '@/lib/format/csv'
import { formatDecimal } from '@/lib/format/number'

type Measure = [step: string, name: string, value: string, note: string, unit: string]

/** The service times of a quarter as a table for spreadsheets, one measure a row; of fewer than five people only that they are few. */
export function timesCsv(quarter: Quarter, figures: TimeFigures): string {
  const { targetMinutes, steps, delays } = figures
  const measures = [
    ...measured('Berkas lengkap sampai KTP-el siap', figures, targetMinutes),
    ...steps.flatMap(({ label, ...times }) => measured(label, times, targetMinutes)),
    ...delays.pauses.flatMap(delay => delayed(`Jeda: ${pauseReasons[delay.cause]}`, delay, true)),
    ...delays.disruptions.flatMap(delay =>
      delayed(`Gangguan: ${disruptionCauses[delay.cause].label}`, delay),
    ),
  ]
  return csv([
    ['Periode', 'Langkah atau sebab', 'Ukuran', 'Nilai', 'Keterangan', 'Satuan'],
    ...measures.map(cells => [quarterLabel(quarter), ...cells]),
  ])
}

const measured = (step: string, { net, gross }: NetAndGross, targetMinutes: number): Measure[] => [
  [step, 'KTP-el yang terukur', ...counted(publicCount(net.count)), 'KTP-el'],
  ...spread(step, 'bersih', net, targetMinutes),
  ...spread(step, 'kotor', gross, targetMinutes),
]

function spread(step: string, kind: string, times: TimeSpread, targetMinutes: number): Measure[] {
  const { count, inTime, median, p90 } = times
  const figure = (value: number | undefined) => (isOfFew(count) ? undefined : value)
  return [
    [step, `Nilai tengah, ${kind}`, ...told(figure(median && median / MINUTE), 1), 'menit'],
    [step, `9 dari 10 paling lama, ${kind}`, ...told(figure(p90 && p90 / MINUTE), 1), 'menit'],
    [step, `Dalam ${targetMinutes} menit, ${kind}`, ...told(figure((inTime / count) * 100), 0), 'dari 100'],
  ]
}

const MINUTE = 60_000

/** A disruption is the office's; of pauses of few cases only that they are few. */
function delayed(
  cause: string,
  { count, lost }: { count: number; lost: number },
  isOfPeople = false,
): Measure[] {
  const isHidden = isOfPeople && isOfFew(count)
  return [
    [cause, 'Berapa kali', ...counted(isHidden ? 'few' : count), 'kali'],
    [cause, 'Lamanya dalam jam layanan', ...told(isHidden ? undefined : lost / MINUTE, 1), 'menit'],
  ]
}

const counted = (count: PublicCount): [string, string] =>
  count === 'few' ? ['', countInWords(count)] : [String(count), '']

const told = (value: number | undefined, digits: number): [string, string] =>
  value === undefined ? ['', 'Data belum cukup'] : [formatDecimal(value, digits), '']
