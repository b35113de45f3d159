import 'server-only'
import type { Actor } from '@/lib/domain/actor'
import { isRefusal } from '@/lib/domain/refusal'
import { getProgress, type Progress } from './get-progress'

/** How far an application is, as `getProgress` tells it; undefined where it is gone, or not the actor's to follow. */
export const findProgress = (actor: Actor): Promise<Progress | undefined> =>
  getProgress(actor).catch(thrown => {
    if (isRefusal(thrown) && thrown.reason === 'not_found') return undefined
    throw thrown
  })
