import { type DisruptionCause, isPlanned } from './disruption'
import { type OfficeCalendar, type OpeningHours, openSpans, type Span, within } from './office-hours'
import { beginOf, dayAfter, officeDay } from './working-days'

/** How long one slot is, in milliseconds; each begins on the hour. */
export const SLOT = 60 * 60 * 1000

/** Tempat — how many people one slot takes where an office says nothing else: one device, a quarter of an hour each, and whoever comes without. */
export const RECORDING_PLACES = 3
/** More than any office has devices for. */
export const MOST_RECORDING_PLACES = 20

/** How many days ahead a free slot is looked for. */
const LOOKED_AHEAD = 90

/** When an office records: its hours, what keeps it from recording just now, how many people one slot takes (`places`), and how many each has (`taken`, by its beginning in milliseconds). */
export type RecordingTimes = {
  calendar: OfficeCalendar
  outages: readonly Span[]
  places: number
  taken: ReadonlyMap<number, number>
}

/** Why a slot cannot be given. */
export type SlotTrouble = 'slot_passed' | 'slot_closed' | 'slot_disrupted' | 'slot_full'

/** The slots of a day (YYYY-MM-DD) that lie wholly within the office's hours, by their beginnings. */
const slotsOn = (calendar: OfficeCalendar, day: string): Date[] => openSpans(calendar, day).flatMap(slotsIn)

function slotsIn({ from, until }: Span): Date[] {
  const starts: Date[] = []
  // Lumajang is whole hours from UTC, so its hours are those of the epoch.
  for (let at = Math.ceil(from.getTime() / SLOT) * SLOT; at + SLOT <= until.getTime(); at += SLOT)
    starts.push(new Date(at))
  return starts
}

/** Why nobody can be given a slot that begins then; undefined where somebody can. */
export function slotTrouble(startsAt: Date, times: RecordingTimes, now: Date): SlotTrouble | undefined {
  const { calendar, outages, places, taken } = times
  if (startsAt <= now) return 'slot_passed'
  const isOffered = slotsOn(calendar, officeDay(startsAt)).some(slot => slot.getTime() === startsAt.getTime())
  if (!isOffered) return 'slot_closed'
  if (meeting(startsAt, outages)) return 'slot_disrupted'
  return (taken.get(startsAt.getTime()) ?? 0) < places ? undefined : 'slot_full'
}

/** The next slots somebody can be given, at most `most` of the coming ninety days. */
export function freeSlots(times: RecordingTimes, now: Date, most: number): Date[] {
  const free: Date[] = []
  let day = officeDay(now)
  for (let ahead = 0; ahead < LOOKED_AHEAD && free.length < most; ahead += 1) {
    free.push(...slotsOn(times.calendar, day).filter(slot => !slotTrouble(slot, times, now)))
    day = dayAfter(day)
  }
  return free.slice(0, most)
}

/** When a slot ends. */
export const endOf = (startsAt: Date) => new Date(startsAt.getTime() + SLOT)

/** The times (HH:00) at which a slot begins on any day of an office's week. */
export function slotTimes(hours: readonly OpeningHours[]): string[] {
  const calendar = { hours, closedDays: new Map(), closures: [] }
  const times = WEEK.flatMap(day => slotsOn(calendar, day)).map(slot => hourIn.format(slot))
  return [...new Set(times)].sort().map(hour => `${hour}:00`)
}

/** Any seven days, Monday to Sunday. */
const WEEK = Array.from({ length: 7 }, (_, at) => `2026-01-${String(5 + at).padStart(2, '0')}`)

const hourIn = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Jakarta', hour: '2-digit' })

/** What keeps an office from recording: the device is broken or has no power, or what it records reaches nobody. */
const STOPS_RECORDING: readonly DisruptionCause[] = ['siak', 'recorder', 'power', 'network']

/** Whether nobody can be recorded while a cause lasts. */
export const stopsRecording = (cause: DisruptionCause) => STOPS_RECORDING.includes(cause)

type Disrupted = { cause: DisruptionCause; beganAt: Date; expectedEndAt: Date | null }

/** Until when disruptions nobody ended may keep an office from recording: until the end that is expected, or through today where none is, or it has passed. */
export const recordingOutages = (disrupted: readonly Disrupted[], now: Date): Span[] =>
  disrupted.flatMap(disruption => outageOf(disruption, now) ?? [])

/** The hours an office planned to be closed. */
export const plannedClosures = (disrupted: readonly Disrupted[]): Span[] =>
  disrupted.flatMap(disruption => closureOf(disruption) ?? [])

/** Halangan perekaman — those of some disruptions nobody ended that may take an hour somebody was given, each with its span. */
export const hindrances = <D extends Disrupted>(disrupted: readonly D[], now: Date): (D & Span)[] =>
  disrupted.flatMap(disruption => {
    const span = outageOf(disruption, now) ?? closureOf(disruption)
    return span ? [{ ...disruption, ...span }] : []
  })

/** What keeps an office, at the times it records, from keeping an hour it has given; undefined where nothing does. */
export const hindranceOf = (startsAt: Date, { outages, calendar }: RecordingTimes): Span | undefined =>
  meeting(startsAt, [...outages, ...calendar.closures])

/** The one of some spans that meets a slot; undefined where none does. */
export const meeting = <S extends Span>(startsAt: Date, spans: readonly S[]): S | undefined =>
  spans.find(span => within({ from: startsAt, until: endOf(startsAt) }, span).length > 0)

function outageOf({ cause, beganAt, expectedEndAt }: Disrupted, now: Date): Span | undefined {
  if (!stopsRecording(cause) || beganAt > now) return undefined
  const until = expectedEndAt && expectedEndAt > now ? expectedEndAt : beginOf(dayAfter(officeDay(now)))
  return { from: beganAt, until }
}

const closureOf = ({ cause, beganAt, expectedEndAt }: Disrupted): Span | undefined =>
  isPlanned(cause) && expectedEndAt ? { from: beganAt, until: expectedEndAt } : undefined
