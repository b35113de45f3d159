import type { State } from './workflow'

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

/** How the receiver signs: on the screen, or on paper that is then photographed. */
export const SIGNATURE_KINDS = ['drawn', 'paper'] as const
export type SignatureKind = (typeof SIGNATURE_KINDS)[number]

export const signatureKinds: Record<SignatureKind, string> = {
  drawn: 'Tanda tangan di layar',
  paper: 'Tanda tangan di kertas, lalu difoto',
}
