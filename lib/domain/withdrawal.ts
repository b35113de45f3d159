import type { MessageTopic } from './message'
import type { Move } from './workflow'

/** Alasan pembatalan kabar — what happened after which a message that was not sent yet would tell an untruth. */
export const WITHDRAWAL_REASONS = [
  'handover_undone',
  'card_handed_over',
  'papers_sent',
  'application_cancelled',
  'moved_on',
  'held_again',
  'recovered',
  'hour_unsure',
  'hour_stands',
  'appointment_changed',
] as const
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number]

/** How each reads after "Dibatalkan karena …", and what is untrue from then on. */
export const withdrawals: Record<WithdrawalReason, { because: string; topics: readonly MessageTopic[] }> = {
  handover_undone: { because: 'penyerahan dibatalkan', topics: ['hand_over'] },
  card_handed_over: {
    because: 'kartunya sudah diserahkan',
    topics: ['print', 'undo_handover', 'card_waits'],
  },
  papers_sent: { because: 'berkasnya sudah dilengkapi', topics: ['send_back'] },
  application_cancelled: { because: 'permohonannya dibatalkan', topics: ['send_back'] },
  moved_on: { because: 'berkasnya sudah dilanjutkan', topics: ['held'] },
  held_again: { because: 'berkasnya tertahan lagi', topics: ['resumed'] },
  recovered: { because: 'gangguannya sudah selesai', topics: ['held'] },
  hour_unsure: { because: 'jamnya terkena gangguan', topics: ['appointment', 'appointment_stands'] },
  hour_stands: { because: 'jamnya bisa dipakai lagi', topics: ['appointment_unsure'] },
  appointment_changed: {
    because: 'janji perekamannya berubah',
    topics: ['appointment', 'appointment_unsure', 'appointment_stands', 'appointment_missed'],
  },
}

/** The moves that make an earlier message untrue. */
export const withdrawalAfter: Partial<Record<Move, WithdrawalReason>> = {
  hand_in: 'papers_sent',
  cancel: 'application_cancelled',
  hand_over: 'card_handed_over',
  undo_handover: 'handover_undone',
}
