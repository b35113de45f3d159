/** What leaves a trace: every view of personal papers, every sign-in, every refusal of a guarded act. */
export const AUDITED_ACTS = [
  'signed_in',
  'sign_in_refused',
  'signed_out',
  'application_opened',
  'nik_revealed',
  'document_viewed',
  'signature_viewed',
  'application_moved',
  'move_refused',
] as const
export type AuditedAct = (typeof AUDITED_ACTS)[number]
