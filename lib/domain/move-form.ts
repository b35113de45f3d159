import { z } from 'zod'
import { pressKey } from './application-form'
import { optionalText } from './optional-text'
import { RECORD_STATUSES } from './record-status'
import { RETURN_REASONS } from './siak-ledger'
import { MOVES } from './workflow'

/** Langkah petugas — one press of one of the buttons on an application. What a move needs is the workflow's to say. */
export const moveForm = z.object({
  press: pressKey,
  number: z.string(),
  seenVersion: z.coerce.number().int(),
  /** Handover and its undoing have forms of their own. */
  move: z.enum(MOVES).exclude(['hand_over', 'undo_handover']),
  reason: optionalText(500, 'Alasan paling panjang 500 huruf. Persingkat sedikit.'),
  returnReason: z.preprocess(value => value || undefined, z.enum(RETURN_REASONS).optional()),
  siakReference: optionalText(60, 'Nomor rujukan paling panjang 60 huruf. Persingkat sedikit.'),
  recordStatus: z.preprocess(value => value || undefined, z.enum(RECORD_STATUSES).optional()),
  /** The tab of the desk it was pressed in, where it was one. */
  tab: z.string().optional(),
})

export type MoveForm = z.output<typeof moveForm>
