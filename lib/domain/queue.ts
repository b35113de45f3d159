import type { Opening } from './office-hours'

/** What a wait at the counter is reckoned from: minutes per person as promised and as measured, and how many counters serve. */
export type QueuePace = { targetMinutes: number; medianMinutes: number | undefined; counters: number }

/** A wait in whole minutes, from the shortest to the longest that is likely. */
export type WaitRange = { from: number; until: number }

/** A number that was called, and to which counter: Nomor A-014, Loket 2. Never a name. */
export type Called = { ticket: string; counter: number }

/** What is told of the queue at one moment. */
export type Queue = {
  opening: Opening
  waiting: number
  wait: WaitRange
  /** Who is at the counters just now, the last called first. */
  called: readonly Called[]
  countedAt: Date
  isStale: boolean
}

const ROUNDED_TO = 5

/** The measured time may hold hours nobody stood at the counter; past twice the promise it says nothing about the queue. */
const MOST_OF_TARGET = 2

/**
 * Kira-kira berapa lama — how long whoever comes now waits behind `waiting` people: between the promised and the usual time
 * for each, shared by the counters, rounded outwards to five minutes. Without a usual time it is half the promise to all of it.
 */
export function waitRange(waiting: number, { targetMinutes, medianMinutes, counters }: QueuePace): WaitRange {
  const usual = Math.min(medianMinutes ?? targetMinutes / 2, targetMinutes * MOST_OF_TARGET)
  const [quick, slow] = [Math.min(usual, targetMinutes), Math.max(usual, targetMinutes)]
  const minutes = (each: number) => (waiting * each) / Math.max(counters, 1)
  const from = Math.floor(minutes(quick) / ROUNDED_TO) * ROUNDED_TO
  const until = Math.ceil(minutes(slow) / ROUNDED_TO) * ROUNDED_TO
  return { from: Math.min(from, Math.max(until - ROUNDED_TO, 0)), until }
}

/** How old a figure of the queue may be before its reader is told. */
const FRESH_FOR = 2 * 60 * 1000

/** Whether a figure is too old to be called live. */
export const isStale = (countedAt: Date, now: Date) => now.getTime() - countedAt.getTime() > FRESH_FOR
