import 'server-only'
import type { Actor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { listProgress, type Progress } from './list-progress'

/** How far one application is, as `listProgress` tells it. Open to its holder and followers; refuses with `not_found` to all others. */
export async function getProgress(actor: Actor): Promise<Progress> {
  const [progress] = await listProgress([actor])
  if (!progress) throw new Refusal('not_found')
  return progress
}
