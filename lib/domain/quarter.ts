import { dayBefore } from './working-days'

/** Triwulan — a quarter of a year, the period SKM and the report are read by. */
export type Quarter = { year: number; quarter: 1 | 2 | 3 | 4 }

const QUARTERS = [1, 2, 3, 4] as const
const months = ['Januari–Maret', 'April–Juni', 'Juli–September', 'Oktober–Desember'] as const
const roman = ['I', 'II', 'III', 'IV'] as const

/** The quarter a day (YYYY-MM-DD) lies in. */
export function quarterOf(day: string): Quarter {
  const quarter = QUARTERS[Math.floor((Number(day.slice(5, 7)) - 1) / 3)] ?? 1
  return { year: Number(day.slice(0, 4)), quarter }
}

/** A quarter written 2026-4, or undefined for anything else. */
export function readQuarter(written: string | undefined): Quarter | undefined {
  const [, year, digit] = written?.match(/^(20\d\d)-([1-4])$/) ?? []
  const quarter = QUARTERS.find(number => String(number) === digit)
  return year && quarter ? { year: Number(year), quarter } : undefined
}

/** 2026-4, as it stands in an address. */
export const writeQuarter = ({ year, quarter }: Quarter) => `${year}-${quarter}`

/** 2026-triwulan-4, as the public board's addresses say it. */
export const quarterSlug = ({ year, quarter }: Quarter) => `${year}-triwulan-${quarter}`

/** The quarter behind such an address, or undefined for anything else. */
export const quarterOfSlug = (slug: string): Quarter | undefined =>
  slug.includes('-triwulan-') ? readQuarter(slug.replace('triwulan-', '')) : undefined

/** Triwulan IV 2026. */
export const quarterLabel = ({ year, quarter }: Quarter) => `Triwulan ${roman[quarter - 1]} ${year}`

/** Oktober–Desember 2026. */
export const quarterMonths = ({ year, quarter }: Quarter) => `${months[quarter - 1]} ${year}`

/** The quarter before. */
export const quarterBefore = ({ year, quarter }: Quarter): Quarter =>
  quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: QUARTERS[quarter - 2] ?? 1 }

/** Its first day and the first day after it, as YYYY-MM-DD. */
export function daysOf({ year, quarter }: Quarter): { from: string; until: string } {
  const from = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`
  const until = quarter === 4 ? `${year + 1}-01-01` : `${year}-${String(quarter * 3 + 1).padStart(2, '0')}-01`
  return { from, until }
}

/** Its last day, or `today` (YYYY-MM-DD) while that is still to come. */
export function lastDayOf(quarter: Quarter, today: string): string {
  const last = dayBefore(daysOf(quarter).until)
  return last < today ? last : today
}
