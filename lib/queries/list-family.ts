import 'server-only'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as documents from '@/db/repositories/documents'
import * as drafts from '@/db/repositories/drafts'
import type { Actor, ApplicantActor, StaffActor } from '@/lib/domain/actor'
import { isDraft, isExpiredDraft, tasksOf } from '@/lib/domain/draft'
import { shortName } from '@/lib/domain/person-name'
import { linkToken } from '@/lib/keys/link-token'

/** What this browser may open besides: the applications its device remembers, and those whoever is signed in filed for residents. */
type Besides = { onDevice?: readonly ApplicantActor[]; staff?: StaffActor | null }

/** What else was prepared together with one's own application: each member's service and how far it is. One link opens one application: the way to a member's is told only where the browser may open it anyway. Empty for strangers and for those who prepare alone. */
export async function listFamily(actor: Actor, { onDevice = [], staff }: Besides = {}) {
  const on = database()
  const own = actor.kind === 'applicant' ? await applications.findById(on, actor.applicationId) : undefined
  if (!own?.familyId) return []

  const held = new Set(onDevice.map(({ applicationId }) => applicationId))
  const now = new Date()
  const others = (await drafts.familyOf(on, own.familyId)).filter(
    member => member.id !== own.id && !isExpiredDraft(member, now),
  )
  const papers = await documents.ofApplications(
    on,
    others.map(({ id }) => id),
  )
  return others.map(({ id, name, variant, state, handedInAt, takenInBy }) => {
    const mayOpen = held.has(id) || (staff && takenInBy === staff.id)
    const own = papers.filter(({ applicationId }) => applicationId === id)
    return {
      ...{ id, variant, state },
      token: mayOpen ? linkToken('application', id) : undefined,
      shortName: name && shortName(name),
      isSent: !isDraft({ handedInAt }),
      isReady: tasksOf({ name, papers: own }).check === 'open',
      hasFamilyCard: own.some(({ type, answer }) => type === 'family_card' && answer === 'sent'),
    }
  })
}

export type FamilyMember = Awaited<ReturnType<typeof listFamily>>[number]
