/** A day in Lumajang as YYYY-MM-DD: half an hour after midnight there is still yesterday in UTC. */
export const officeDay = (moment: Date) => inLumajang.format(moment)

const inLumajang = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' })

/** The days (YYYY-MM-DD) an office is closed, besides Saturday and Sunday. */
export type ClosedDays = { has: (day: string) => boolean }

/** Whether an office works on a day (YYYY-MM-DD): not on Saturday, Sunday or a day it is closed. */
export function isWorkingDay(day: string, closed: ClosedDays): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !closed.has(day)
}

/** Hari kerja — the last of `count` working days after a day. The day itself does not count. */
export function addWorkingDays(day: string, count: number, closed: ClosedDays): string {
  let reached = day
  for (let left = count; left > 0; ) {
    reached = dayAfter(reached)
    if (isWorkingDay(reached, closed)) left -= 1
  }
  return reached
}

/** How many working days have begun since a day, today among them: 0 on that day itself. */
export function workingDaysSince(day: string, today: string, closed: ClosedDays): number {
  let counted = 0
  for (let reached = dayAfter(day); reached <= today; reached = dayAfter(reached))
    if (isWorkingDay(reached, closed)) counted += 1
  return counted
}

/** The last day since which, today, more than `count` working days have begun. */
export function dayLongerAgo(today: string, count: number, closed: ClosedDays): string {
  let reached = today
  for (let left = count; left >= 0; ) {
    if (isWorkingDay(reached, closed)) left -= 1
    reached = dayBefore(reached)
  }
  return reached
}

/** The day (YYYY-MM-DD) after a day. */
export const dayAfter = (day: string) => moved(day, 1)

/** The day (YYYY-MM-DD) before a day. */
export const dayBefore = (day: string) => moved(day, -1)

function moved(day: string, by: number): string {
  const moment = new Date(`${day}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + by)
  return moment.toISOString().slice(0, 10)
}

/** The moment at which a day (YYYY-MM-DD) begins in Lumajang, which knows no summer time. */
export const beginOf = (day: string) => new Date(`${day}T00:00:00+07:00`)

/** Whether a text is a day that exists, as YYYY-MM-DD. */
export const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text)
