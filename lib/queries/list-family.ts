import 'server-only'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as documents from '@/db/repositories/documents'
import * as drafts from '@/db/repositories/drafts'
import type { Actor } from '@/lib/domain/actor'
import { isExpiredDraft, tasksOf } from '@/lib/domain/draft'
import { shortName } from '@/lib/domain/person-name'
import { linkToken } from '@/lib/keys/link-token'

/** What else was prepared together with one's own application: each member's service, how far it is, and the link to go on with it. Empty for strangers and for those who prepare alone. */
export async function listFamily(actor: Actor) {
  const on = database()
  const own = actor.kind === 'applicant' ? await applications.findById(on, actor.applicationId) : undefined
  if (!own?.familyId) return []

  const now = new Date()
  const others = (await drafts.familyOf(on, own.familyId)).filter(
    member => member.id !== own.id && !isExpiredDraft(member, now),
  )
  return Promise.all(
    others.map(async ({ id, name, variant, handedInAt }) => {
      const papers = await documents.ofApplication(on, id)
      return {
        ...{ id, variant },
        token: linkToken('application', id),
        shortName: name && shortName(name),
        isSent: handedInAt !== null,
        isReady: tasksOf({ name, papers }).check === 'open',
        hasFamilyCard: papers.some(({ type, answer }) => type === 'family_card' && answer === 'sent'),
      }
    }),
  )
}

export type FamilyMember = Awaited<ReturnType<typeof listFamily>>[number]
