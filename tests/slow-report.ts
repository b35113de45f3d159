import { asc, eq } from 'drizzle-orm'
import { database } from '@/db/client'
import { applicationEvents } from '@/db/schema/application-events'
import { clockPauses } from '@/db/schema/clock-pauses'
import { disruptions } from '@/db/schema/disruptions'
import { disruptionCauses } from '@/lib/domain/disruption'
import { STATES, type State } from '@/lib/domain/workflow'
import { MINUTE, slowStay } from './slow-clock'

/** What the standard promises. */
export const TARGET = 12 * MINUTE

export type Log = Awaited<ReturnType<typeof readLog>>

/** All that the times of an office's cases are reckoned from. */
export async function readLog(officeId: string) {
  const on = database()
  const [events, pauses, disturbed] = await Promise.all([
    on
      .select()
      .from(applicationEvents)
      .where(eq(applicationEvents.officeId, officeId))
      .orderBy(asc(applicationEvents.version)),
    on.select().from(clockPauses).where(eq(clockPauses.officeId, officeId)),
    on.select().from(disruptions).where(eq(disruptions.officeId, officeId)),
  ])
  const spans = disturbed.map(({ cause, beganAt, endedAt }) => ({
    ...{ cause, from: beganAt, until: endedAt ?? beganAt },
  }))
  return { events, pauses, disruptions: spans }
}

/** Every stay of a case with its minutes, asked one by one. */
export function slowStays({ events, pauses, disruptions }: Log, id: string) {
  const own = events.filter(({ applicationId }) => applicationId === id)
  const paused = pauses
    .filter(({ applicationId }) => applicationId === id)
    .map(({ pausedAt, resumedAt }) => ({ from: pausedAt, until: resumedAt ?? pausedAt, states: STATES }))
  const stopped = disruptions.map(({ cause, ...span }) => ({
    ...span,
    states: disruptionCauses[cause].stops,
  }))
  return own.slice(1).map((next, index) => {
    const { move, toState: state, happenedAt: from } = own[index] ?? next
    const until = next.happenedAt
    const net = slowStay({ state, from, until }, [...paused, ...stopped])
    return { move, state, from, until, net, gross: until.getTime() - from.getTime() }
  })
}

type Stays = ReturnType<typeof slowStays>

/** What was promised of it: from complete papers to the card, the office's own minutes and all of them. */
export function slowService(stays: Stays) {
  const own = stays.slice(stays.findLastIndex(({ move }) => move === 'accept'))
  const ready = own.findIndex(({ state }) => state === 'handover')
  const counted = own.slice(0, ready)
  const office: readonly State[] = ['section_validation', 'siak_entry', 'card_printing']
  return {
    net: sum(counted.filter(({ state }) => office.includes(state)).map(({ net }) => net)),
    gross: sum(counted.map(({ gross }) => gross)),
  }
}

/** Its time in one state in all, however often it came back. */
export function slowState(stays: Stays, state: State) {
  const here = stays.filter(stay => stay.state === state)
  if (here.length === 0) return undefined
  return { net: sum(here.map(({ net }) => net)), gross: sum(here.map(({ gross }) => gross)) }
}

/** Middle and nine of ten by counting: the first time that enough of all do not exceed. */
export function slowSpread(times: readonly number[]) {
  const first = (share: number) =>
    [...times].sort((a, b) => a - b).find(time => times.filter(t => t <= time).length >= share * times.length)
  const inTime = times.filter(time => time <= TARGET).length
  return { count: times.length, inTime, median: first(0.5), p90: first(0.9) }
}

export const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
