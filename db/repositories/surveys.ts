import { and, eq } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { surveyAnswers, surveyInvitations, surveyResponses } from '@/db/schema/surveys'
import { ELEMENTS, type Element, type Score } from '@/lib/domain/survey'

/** Invites someone to answer, once. Only the digest of their link is kept. */
export async function invite(on: Connection, invitation: typeof surveyInvitations.$inferInsert) {
  await on.insert(surveyInvitations).values(invitation)
}

/** The invitation behind a link's digest, or undefined. */
export async function findInvitation(on: Connection, secretDigest: Buffer) {
  const [row] = await on
    .select()
    .from(surveyInvitations)
    .where(eq(surveyInvitations.secretDigest, secretDigest))
  return row
}

/** Uses an invitation up. False when it was used before. */
export async function spendInvitation(on: Connection, secretDigest: Buffer): Promise<boolean> {
  const rows = await on
    .update(surveyInvitations)
    .set({ isUsed: true })
    .where(and(eq(surveyInvitations.secretDigest, secretDigest), eq(surveyInvitations.isUsed, false)))
    .returning({ officeId: surveyInvitations.officeId })
  return rows.length === 1
}

/** Takes an unused invitation back. False when it was used: the answer stays. */
export async function withdrawInvitation(on: Connection, secretDigest: Buffer): Promise<boolean> {
  const rows = await on
    .delete(surveyInvitations)
    .where(and(eq(surveyInvitations.secretDigest, secretDigest), eq(surveyInvitations.isUsed, false)))
    .returning({ officeId: surveyInvitations.officeId })
  return rows.length === 1
}

/** Writes one questionnaire: a day, nine scores, perhaps a suggestion and groups the respondent belongs to, and nobody's name. */
export async function addResponse(
  on: Connection,
  response: typeof surveyResponses.$inferInsert,
  scores: Record<Element, Score>,
) {
  const [row] = await on.insert(surveyResponses).values(response).returning({ id: surveyResponses.id })
  if (!row) throw new Error('a response was not written')
  await on
    .insert(surveyAnswers)
    .values(ELEMENTS.map(element => ({ responseId: row.id, element, score: scores[element] })))
}
