import 'server-only'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import type { ApplicantActor } from '@/lib/domain/actor'
import { draftEnd, isExpiredDraft } from '@/lib/domain/draft'
import { shortName } from '@/lib/domain/person-name'
import { linkToken } from '@/lib/keys/link-token'

/** The drafts among the applications a device holds links to, with the way back to each and the day it is forgotten. What was sent, removed or is too old is left out. */
export async function listOwnDrafts(actors: readonly ApplicantActor[]) {
  const found = await Promise.all(
    actors.map(({ applicationId }) => applications.findById(database(), applicationId)),
  )
  const now = new Date()
  return found
    .filter(draft => draft !== undefined)
    .filter(draft => draft.handedInAt === null && draft.version === 0 && !isExpiredDraft(draft, now))
    .map(({ id, variant, name, createdAt }) => ({
      ...{ id, variant },
      token: linkToken('application', id),
      shortName: name && shortName(name),
      keptUntil: draftEnd(createdAt),
    }))
}
