import 'server-only'
import { database } from '@/db/client'
import * as surveys from '@/db/repositories/surveys'
import type { VisitorActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { digestOf } from '@/lib/keys/random'

/** What a survey link is about, and whether it was used. Refuses with `not_found` any other link. */
export async function getSurvey(_actor: VisitorActor, secret: string) {
  const invitation = await surveys.findInvitation(database(), digestOf(secret))
  if (!invitation) throw new Refusal('not_found')
  return { variant: invitation.variant, isUsed: invitation.isUsed }
}
