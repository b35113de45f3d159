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
