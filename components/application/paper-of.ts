import { answeredWith } from '@/lib/domain/answered-with'
import { type Answer, type LackingReason, lackingReasons, remedyOf } from '@/lib/domain/document'
import { REFUSAL_REASONS, sentenceOf } from '@/lib/domain/refusal'

import { DOCUMENT_TYPES, type DocumentType } from '@/lib/domain/service'
import type { Paper } from './paper-card'
import type { SentPage } from './sent-page'

type Stored = {
  type: DocumentType
  answer: Answer | null
  lackingReason: LackingReason | null
  note: string | null
  pages: readonly (Omit<SentPage, 'receivedAt'> & { createdAt: Date; isNew: boolean })[]
}

/** A stored paper as its sender sees it. In a repair only what came since is shown as sent: the rest is what the officer asks to replace. */
export const paperOf = ({ type, answer, lackingReason, note, pages }: Stored): Paper => ({
  type,
  isBrought: answer === 'at_counter' || remedyOf(lackingReason) === 'bring',
  pages: pages
    .filter(page => page.isNew)
    .map(({ id, fileName, size, sha256, createdAt }) => ({
      ...{ id, fileName, size, sha256 },
      receivedAt: createdAt.toISOString(),
    })),
  asked: lackingReason
    ? { told: lackingReasons[lackingReason].told, note, remedy: remedyOf(lackingReason) }
    : undefined,
})

/** What an address says was refused; undefined for none, for one nobody of us wrote, or for a paper that has its answer since: a tab comes back to the address it had. */
export function refusedIn(query: Record<string, string | string[] | undefined>, papers: readonly Answered[]) {
  const reason = REFUSAL_REASONS.find(known => known === query.galat)
  const type = DOCUMENT_TYPES.find(known => known === query.berkas)
  const isAnswered = papers.some(paper => paper.type === type && paper.answer !== null)
  if (!reason || (reason === 'paper_unanswered' && isAnswered)) return undefined
  const until = new Date(String(query.sampai))
  return {
    sentence: sentenceOf({ reason, until: Number.isNaN(until.getTime()) ? undefined : until }),
    type,
    status: answeredWith(reason),
  }
}

type Answered = Pick<Stored, 'type' | 'answer'>
