import 'server-only'
import type { Actor } from '@/lib/domain/actor'
import { isRefusal } from '@/lib/domain/refusal'
import { getProgress, type Progress } from './get-progress'

/** How far each of several applications is, in the order asked. Those that are gone, or not the actor's, are left out. */
export async function listProgress(actors: readonly Actor[]): Promise<Progress[]> {
  const found = await Promise.all(actors.map(actor => getProgress(actor).catch(absent)))
  return found.filter(progress => progress !== undefined)
}

function absent(thrown: unknown): undefined {
  if (isRefusal(thrown) && thrown.reason === 'not_found') return undefined
  throw thrown
}
