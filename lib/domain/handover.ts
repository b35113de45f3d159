import type { Role } from './role'
import { mayMake, type State } from './workflow'

/** Where an application waits for its card to be handed over. */
export const AWAITING_HANDOVER: State = 'handover'

/** Penerima — who may take the card home; a proxy brings a surat kuasa (F-1.07). */
export const RECEIVER_RELATIONS = ['self', 'family', 'proxy'] as const
export type ReceiverRelation = (typeof RECEIVER_RELATIONS)[number]

export const receiverRelations: Record<ReceiverRelation, string> = {
  self: 'Pemohon sendiri',
  family: 'Keluarga satu KK',
  proxy: 'Wakil dengan surat kuasa (F-1.07)',
}

/** How the receiver signs: on the screen, or on paper that is then photographed, by hand or by thumb before a witness. */
export const SIGNATURE_KINDS = ['drawn', 'paper', 'thumb'] as const
export type SignatureKind = (typeof SIGNATURE_KINDS)[number]

export const signatureKinds: Record<SignatureKind, string> = {
  drawn: 'Tanda tangan di layar',
  paper: 'Tanda tangan di kertas, lalu difoto',
  thumb: 'Cap jempol di kertas dengan saksi, lalu difoto',
}

/** How long after it a handover may be undone (milliseconds). */
const UNDOABLE_FOR = 10 * 60 * 1000

/** Whether a handover is so recent that it may still be undone. */
export const isUndoable = (handedOverAt: Date, now: Date) =>
  now.getTime() - handedOverAt.getTime() < UNDOABLE_FOR

/** Who undoes handovers, and so may look at one. */
export const undoesHandovers = (role: Role) => mayMake('completed', 'undo_handover', role)

const DAY = 24 * 60 * 60 * 1000

/** Umur kartu di loket — from how many days a card that waits is looked after again, the longest first. */
export const WAITING_AGES = [30, 7, 1] as const
export type WaitingAge = (typeof WAITING_AGES)[number]

/** How long a card has waited, as the longest of these ages it has reached; undefined on its first day. */
export const waitingAge = (since: Date, now: Date): WaitingAge | undefined =>
  WAITING_AGES.find(days => now.getTime() - since.getTime() >= days * DAY)
