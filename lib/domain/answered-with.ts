import type { RefusalReason } from './refusal'

/** What a page answers where 200 would not be true: 409 when what was asked for no longer fits what it met, 429 after too many attempts. */
export type AnsweredWith = 409 | 429

/** Reasons that come from someone having been first, or from time: the page beside them shows how things stand now. */
const OVERTAKEN: readonly RefusalReason[] = [
  'not_now',
  'changed_meanwhile',
  'claimed_by_other',
  'too_late_to_cancel',
  'sent_already',
  'draft_changed',
  'paper_not_asked',
  'handover_settled',
  'complaint_closed',
  'disruption_open',
  'disruption_ended',
  'hold_released',
  'slip_printed',
  'visit_changed',
  'queue_changed',
  'help_answered',
  'survey_used',
]

/** The status of an answer that says a refusal; undefined where the form, shown again, is the answer. */
export function answeredWith(reason: RefusalReason): AnsweredWith | undefined {
  if (reason === 'too_many_attempts') return 429
  return OVERTAKEN.includes(reason) ? 409 : undefined
}
