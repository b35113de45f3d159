import { beginOf } from '@/lib/domain/working-days'
import { formatDate } from './date'

/** Days (YYYY-MM-DD) from one to another, both included: 1 Desember 2026 sampai 3 Desember 2026. */
export const formatTerm = (startsOn: string, endsOn: string) =>
  startsOn === endsOn ? day(startsOn) : `${day(startsOn)} sampai ${day(endsOn)}`

const day = (written: string) => formatDate(beginOf(written))
