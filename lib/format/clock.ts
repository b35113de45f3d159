/** 07:32, as a clock that runs; from an hour on 3 jam 20 menit, from a hundred hours in hours alone. A duration in milliseconds. */
export function formatClock(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${padded(minutes)}:${padded(seconds % 60)}`
  const hours = Math.floor(minutes / 60)
  return hours < 100 && minutes % 60 > 0 ? `${hours} jam ${minutes % 60} menit` : `${hours} jam`
}

const padded = (number: number) => String(number).padStart(2, '0')
