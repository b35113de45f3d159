import 'server-only'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import type { ApplicantActor } from '@/lib/domain/actor'
import { draftEnd, isDraft, isExpiredDraft } from '@/lib/domain/draft'
import { shortName } from '@/lib/domain/person-name'
import { linkToken } from '@/lib/keys/link-token'

/** The drafts among the applications a device holds links to, with the way back to each and the day it is forgotten. What was sent, removed or is too old is left out. */
export async function listOwnDrafts(actors: readonly ApplicantActor[]) {
  const found = await applications.findAll(
    database(),
    actors.map(({ applicationId }) => applicationId),
  )
  const now = new Date()
  return found
    .filter(draft => isDraft(draft) && !isExpiredDraft(draft, now))
    .sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
    .map(({ id, variant, name, createdAt }) => ({
      ...{ id, variant },
      token: linkToken('application', id),
      shortName: name && shortName(name),
      keptUntil: draftEnd(createdAt),
    }))
}
