import 'server-only'
import { database } from '@/db/client'
import * as documents from '@/db/repositories/documents'
import type { Actor } from '@/lib/domain/actor'
import type { DocumentType } from '@/lib/domain/service'

/** The papers of one's own application that are not answered yet, in the order they are asked for. Empty for strangers. */
export async function listUnansweredPapers(actor: Actor): Promise<DocumentType[]> {
  if (actor.kind !== 'applicant') return []
  const papers = await documents.ofApplication(database(), actor.applicationId)
  return papers.filter(({ answer }) => answer === null).map(({ type }) => type)
}
