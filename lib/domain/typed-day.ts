import { isDay } from './working-days'

const AS_SAID = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/

/** A day as YYYY-MM-DD, from a date field or as people here write it (22/11/2026); undefined for what is no day. */
export function readDay(typed: string): string | undefined {
  const [, day, month, year] = AS_SAID.exec(typed.trim()) ?? []
  const written = day && month ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed.trim()
  return isDay(written) ? written : undefined
}
