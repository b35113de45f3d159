import { z } from 'zod'
import { LACKING_REASONS, VERDICTS } from './document'
import { DOCUMENT_TYPES } from './service'

/** Putusan atas satu berkas; an empty one takes it back. A paper that is lacking says why, in a coded reason the citizen will read. */
export const judgeForm = z
  .object({
    number: z.string(),
    type: z.enum(DOCUMENT_TYPES),
    /** When the finding was made that the officer saw; empty: there was none. */
    seen: z.string().optional(),
    verdict: z.preprocess(
      value => (value === '' ? null : value),
      z.enum(VERDICTS, 'Pilih sesuai, kurang, atau tidak berlaku.').nullable(),
    ),
    lackingReason: z.preprocess(value => value || null, z.enum(LACKING_REASONS).nullable()),
    note: z.preprocess(
      value => value || null,
      z.string().max(300, 'Catatan paling panjang 300 huruf. Persingkat sedikit.').nullable(),
    ),
  })
  .superRefine(({ verdict, lackingReason }, context) => {
    if (verdict === 'lacking' && !lackingReason)
      context.addIssue({
        code: 'custom',
        path: ['lackingReason'],
        message: 'Pilih apa yang kurang, supaya pemohon tahu.',
      })
  })
  .transform(form => (form.verdict === 'lacking' ? form : { ...form, lackingReason: null }))

export type JudgeForm = z.output<typeof judgeForm>
