import { type Move, type State, workflow } from './workflow'

/** One change of state, as the history of an application tells it. */
export type Passage = { move: Move; toState: State; happenedAt: Date }

/**
 * Waktu layanan — milliseconds the office itself worked on an application, from the last time its papers were found complete
 * until the card was ready to hand over. Citizen and regency time do not count (D9). Takes the whole history, oldest first;
 * undefined when the card was never ready.
 */
export function officeTime(history: readonly Passage[]): number | undefined {
  const accepted = history.findLastIndex(({ move }) => move === 'accept')
  const ready = history.findLastIndex(({ toState }) => toState === 'handover')
  if (accepted < 0 || ready < accepted) return undefined

  let spent = 0
  for (let at = accepted; at < ready; at += 1) {
    const here = history[at]
    const next = history[at + 1]
    if (here && next && workflow[here.toState].clock === 'office')
      spent += next.happenedAt.getTime() - here.happenedAt.getTime()
  }
  return spent
}

/** The office time of each application in a list of passages of many, shortest first; those whose card was never ready are left out. */
export function officeTimes(passages: readonly (Passage & { applicationId: string })[]): number[] {
  const histories = new Map<string, Passage[]>()
  for (const passage of passages) {
    const before = histories.get(passage.applicationId)
    if (before) before.push(passage)
    else histories.set(passage.applicationId, [passage])
  }
  return [...histories.values()]
    .map(officeTime)
    .filter(time => time !== undefined)
    .sort((one, other) => one - other)
}

/** The middle of a sorted list, the lower of two; undefined for an empty one. */
export const medianOf = (sorted: readonly number[]) => sorted[Math.floor((sorted.length - 1) / 2)]
