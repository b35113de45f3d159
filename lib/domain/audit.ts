/** What leaves a trace: every view of personal papers, every finding and every move, every sign-in. */
export const AUDITED_ACTS = [
  'signed_in',
  'sign_in_refused',
  'signed_out',
  'application_opened',
  'nik_revealed',
  'document_viewed',
  'signature_viewed',
  'document_judged',
  'biometrics_recorded',
  'application_moved',
  'application_filed_for_resident',
  'standard_published',
  'disruption_declared',
  'disruption_ended',
  'home_visit_opened',
  'home_visit_changed',
  'paper_kept',
  'paper_opened',
] as const
export type AuditedAct = (typeof AUDITED_ACTS)[number]
