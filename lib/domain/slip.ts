import { isFinal, type State, workflow } from './workflow'

/** Lembar bukti — the papers the office gives out that carry a kode cek. */
export const SLIP_KINDS = ['receipt', 'collection', 'handover'] as const
export type SlipKind = (typeof SLIP_KINDS)[number]

export const slipKinds: Record<SlipKind, { label: string }> = {
  receipt: { label: 'Bukti kirim berkas' },
  collection: { label: 'Surat pengambilan KTP-el' },
  handover: { label: 'Bukti penerimaan KTP-el' },
}

/** Whether a slip still stands, and what is said of one that does not: no more than that its road has ended. */
export function standingOf(state: State): { isValid: boolean; sentence: string } {
  if (state === 'completed') return { isValid: false, sentence: 'Layanannya sudah selesai.' }
  if (isFinal(state)) return { isValid: false, sentence: 'Permohonannya sudah ditutup.' }
  if (workflow[state].stage === 'ready')
    return { isValid: true, sentence: 'KTP-el-nya sudah jadi dan bisa diambil.' }
  return { isValid: true, sentence: 'Permohonannya masih kami proses.' }
}

/** Whether a bukti penerimaan still stands: until its handover is undone. */
export const receiptStanding = (isLiving: boolean): { isValid: boolean; sentence: string } =>
  isLiving
    ? { isValid: true, sentence: 'KTP-el-nya sudah diserahkan.' }
    : { isValid: false, sentence: 'Penyerahannya dibatalkan kantor.' }
