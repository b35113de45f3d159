import { plainDigits } from './typed-digits'
import { officeDay } from './working-days'

/** What is unusual about a NIK that may all the same be right: people move, and a NIK never changes (PP 40/2019 art. 30). */
export type NikWarning = 'other_region' | 'unusual_birth_date'

export const nikWarnings: Record<NikWarning, string> = {
  other_region: 'NIK ini tidak berawalan 3508 (Lumajang). Benar bila NIK dibuat di daerah lain.',
  unusual_birth_date: 'Tanggal lahir di NIK ini tidak lazim. Cocokkan dengan Kartu Keluarga.',
}

/** The sentence for a NIK that cannot be one, or undefined. Shape only: everything else warns. */
export function checkNik(typed: string): string | undefined {
  const nik = plainDigits(typed)
  if (!/^\d{16}$/.test(nik)) return 'Isi NIK 16 angka, seperti di Kartu Keluarga.'
  const day = Number(nik.slice(6, 8))
  const month = Number(nik.slice(8, 10))
  const isDay = (day >= 1 && day <= 31) || (day >= 41 && day <= 71)
  if (!isDay || month < 1 || month > 12)
    return 'Tanggal lahir di NIK itu tidak mungkin. Periksa angka ke-7 sampai ke-12.'
  if (nik.startsWith('00') || nik.endsWith('0000'))
    return 'NIK itu tidak mungkin. Periksa lagi angkanya di Kartu Keluarga.'
  return undefined
}

/** What an officer should look at twice in a well-formed NIK. Never a reason to refuse. */
export function nikWarningsOf(nik: string, today: Date): NikWarning[] {
  const warnings: NikWarning[] = []
  if (!nik.startsWith('3508')) warnings.push('other_region')
  if (!isLikelyBirthDate(nik, today)) warnings.push('unusual_birth_date')
  return warnings
}

/** Whether the date in a NIK exists and belongs to someone of 16 years or more; women's days count from 41. */
function isLikelyBirthDate(nik: string, today: Date): boolean {
  const day = Number(nik.slice(6, 8)) % 40
  const month = Number(nik.slice(8, 10))
  const shortYear = Number(nik.slice(10, 12))
  const latestYear = today.getUTCFullYear() - 16
  const year = 2000 + shortYear <= latestYear ? 2000 + shortYear : 1900 + shortYear
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCDate() === day && year <= latestYear && year >= latestYear - 100
}

/** The day (YYYY-MM-DD) whoever holds a NIK turns seventeen, where by its date they have not yet; undefined for all others. A hint: a NIK keeps its date though another was right. */
export function seventeenOn(nik: string, today: Date): string | undefined {
  const day = Number(nik.slice(6, 8)) % 40
  const born = new Date(Date.UTC(2000 + Number(nik.slice(10, 12)), Number(nik.slice(8, 10)) - 1, day))
  if (born > today) return undefined
  const turns = new Date(Date.UTC(born.getUTCFullYear() + 17, born.getUTCMonth(), born.getUTCDate()))
  const reached = turns.toISOString().slice(0, 10)
  return reached > officeDay(today) ? reached : undefined
}

/** The sentence for a KK number that cannot be one, or undefined. */
export const checkFamilyCardNumber = (typed: string): string | undefined =>
  /^\d{16}$/.test(plainDigits(typed))
    ? undefined
    : 'Isi nomor KK 16 angka. Nomornya ada di bagian atas Kartu Keluarga.'
