import 'server-only'
import { database } from '@/db/client'
import * as complaints from '@/db/repositories/complaints'
import * as presses from '@/db/repositories/presses'
import type { ComplainantActor } from '@/lib/domain/actor'
import { UNSEEN_COMPLAINT } from '@/lib/domain/complaint-draft'
import { pressKey } from '@/lib/keys/press-key'

/** The number of what was sent from here, as long as nobody has seen it: the answer to the press was lost on its way. Undefined for everything else. */
export async function getUnseenNumber({ draftId }: ComplainantActor): Promise<string | undefined> {
  const id = await presses.resultOf(database(), pressKey(UNSEEN_COMPLAINT, { press: draftId }))
  return typeof id === 'string' ? (await complaints.findById(database(), id))?.number : undefined
}
