import type { Connection } from '@/db/client'
import { addHoliday } from '@/db/repositories/office-hours'

/** National holidays whose day needs no decree: fixed ones, and those that follow Easter. The office adds the others. */
const holidays: Record<string, string> = {
  '2026-01-01': 'Tahun Baru 2026',
  '2026-04-03': 'Wafat Yesus Kristus',
  '2026-05-01': 'Hari Buruh Internasional',
  '2026-05-14': 'Kenaikan Yesus Kristus',
  '2026-06-01': 'Hari Lahir Pancasila',
  '2026-08-17': 'Proklamasi Kemerdekaan',
  '2026-12-25': 'Kelahiran Yesus Kristus',
  '2027-01-01': 'Tahun Baru 2027',
  '2027-03-26': 'Wafat Yesus Kristus',
  '2027-05-01': 'Hari Buruh Internasional',
  '2027-05-06': 'Kenaikan Yesus Kristus',
  '2027-06-01': 'Hari Lahir Pancasila',
  '2027-08-17': 'Proklamasi Kemerdekaan',
  '2027-12-25': 'Kelahiran Yesus Kristus',
}

/** Notes the days on which offices are closed. */
export async function seedHolidays(on: Connection) {
  for (const [heldOn, name] of Object.entries(holidays)) await addHoliday(on, heldOn, name)
}
