const zone = { timeZone: 'Asia/Jakarta' } as const

/** Minggu, 22 November 2026 — the day in Lumajang. */
export const formatDay = (moment: Date) =>
  new Intl.DateTimeFormat('id-ID', {
    ...zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(moment)

/** 22 November 2026 pukul 08.42 — the moment in Lumajang (WIB). */
export const formatMoment = (moment: Date) => `${formatDate(moment)} pukul ${formatTime(moment)}`

/** 22 November 2026. */
export const formatDate = (moment: Date) =>
  new Intl.DateTimeFormat('id-ID', { ...zone, day: 'numeric', month: 'long', year: 'numeric' }).format(moment)

/** 22 November, where the year goes without saying. */
export const formatDayMonth = (moment: Date) =>
  new Intl.DateTimeFormat('id-ID', { ...zone, day: 'numeric', month: 'long' }).format(moment)

/** 08.42. */
export const formatTime = (moment: Date) =>
  new Intl.DateTimeFormat('id-ID', { ...zone, hour: '2-digit', minute: '2-digit', hour12: false })
    .format(moment)
    .replace(':', '.')

/** How long something has lasted, as an officer says it: 7 menit, 3 jam, 2 hari. */
export function formatDuration(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000))
  if (minutes < 60) return `${minutes} menit`
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? `${hours} jam` : `${Math.floor(hours / 24)} hari`
}
