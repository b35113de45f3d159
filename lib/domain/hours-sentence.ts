import type { OpeningHours } from './office-hours'

const DAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const

/** Monday to Sunday, as numbers. */
export const WEEKDAYS = DAYS.map((_, index) => index + 1)

/** The name of a weekday, 1 Monday to 7 Sunday. */
export const weekdayName = (weekday: number) => DAYS[weekday - 1] ?? ''

/** The week of an office in one line: Senin–Kamis, 08.00–15.00; Jumat, 08.00–11.30 dan 13.00–14.30. */
export function hoursSentence(hours: readonly OpeningHours[]): string {
  const runs: { first: number; last: number; times: string }[] = []
  for (const row of [...hours].sort((one, other) => one.weekday - other.weekday)) {
    const times = timesOf(row)
    const run = runs.at(-1)
    if (run && run.last === row.weekday - 1 && run.times === times) run.last = row.weekday
    else runs.push({ first: row.weekday, last: row.weekday, times })
  }
  return runs.map(run => `${daysOf(run)}, ${run.times}`).join('; ') || 'Jam layanan menyusul'
}

/** When an office is open on one weekday: 08.00–15.00, or 08.00–12.00 dan 13.00–15.00 around a break. */
export function timesOf({ opensAt, closesAt, breakFrom, breakUntil }: OpeningHours): string {
  const span = (from: string, until: string) => `${dotted(from)}–${dotted(until)}`
  return breakFrom && breakUntil
    ? `${span(opensAt, breakFrom)} dan ${span(breakUntil, closesAt)}`
    : span(opensAt, closesAt)
}

const dotted = (time: string) => time.replace(':', '.')

const daysOf = ({ first, last }: { first: number; last: number }) =>
  first === last ? weekdayName(first) : `${weekdayName(first)}–${weekdayName(last)}`

const TIME = '([01]\\d|2[0-3])[.:]([0-5]\\d)'
const SPAN = `${TIME}\\s*[–-]\\s*${TIME}`
const PART = new RegExp(
  `^(${DAYS.join('|')})(?:\\s*[–-]\\s*(${DAYS.join('|')}))?,?\\s+${SPAN}(?:\\s+dan\\s+${SPAN})?$`,
  'i',
)

/** The sentence above, read back into hours; undefined for what it cannot be: days twice, times that run backwards. */
export function readHours(typed: string): OpeningHours[] | undefined {
  const week: OpeningHours[] = []
  for (const part of typed.split(';').map(piece => piece.trim())) {
    const rows = readPart(part)
    if (!rows) return undefined
    week.push(...rows)
  }
  const isOnce = new Set(week.map(({ weekday }) => weekday)).size === week.length
  return isOnce ? week : undefined
}

function readPart(part: string): OpeningHours[] | undefined {
  const [, first = '', last = first, ...digits] = PART.exec(part) ?? []
  const [from, until] = [weekdayOf(first), weekdayOf(last)]
  const times = [0, 2, 4, 6].flatMap(at => (digits[at] ? [`${digits[at]}:${digits[at + 1]}`] : []))
  if (times.length === 0 || from > until || !isForward(times)) return undefined

  const [opensAt = '', second = '', third, fourth] = times
  const hours =
    third && fourth
      ? { opensAt, closesAt: fourth, breakFrom: second, breakUntil: third }
      : { opensAt, closesAt: second, breakFrom: null, breakUntil: null }
  return Array.from({ length: until - from + 1 }, (_, day) => ({ weekday: from + day, ...hours }))
}

const weekdayOf = (name: string) => DAYS.findIndex(day => day.toLowerCase() === name.toLowerCase()) + 1

const isForward = (times: readonly string[]) =>
  times.every((time, at) => at === 0 || (times[at - 1] ?? '') < time)
