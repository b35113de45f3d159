import { formatDate } from '@/lib/format/date'
import type { Standard } from './standard'

/** The decree a standard rests on, or that its number will follow. */
export function decreeOf({ decreeNumber, decreedOn }: Standard): string {
  if (!decreeNumber) return 'Nomor SK menyusul'
  return decreedOn ? `${decreeNumber}, ${formatDate(new Date(decreedOn))}` : decreeNumber
}

/** Which version is in force, and since when. */
export const versionOf = ({ version, effectiveOn }: Standard) =>
  `Versi ${version}, berlaku sejak ${formatDate(new Date(effectiveOn))}`
