import 'server-only'
import type { DisplayActor } from '@/lib/domain/actor'
import { disruptionAdvice, disruptionTitle } from '@/lib/format/disruption'
import { getOfficeToday } from './get-office-today'

/** What is out of order now and what to do, in one line for whoever waits in the lobby; empty while all is well. */
export async function getLobbyNotice(actor: DisplayActor, now = new Date()): Promise<string> {
  const { disruptions } = await getOfficeToday(actor, now)
  return disruptions
    .filter(({ beganAt }) => beganAt <= now)
    .map(disruption => `${disruptionTitle(disruption, now)} ${disruptionAdvice(disruption, now)}`)
    .join(' ')
}
