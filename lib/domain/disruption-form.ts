import { z } from 'zod'
import { pressKey } from './application-form'
import { DISRUPTION_CAUSES, disruptionCauses, isPlanned } from './disruption'
import { localMoment } from './local-moment'
import { optionalText } from './optional-text'

/** Isian gangguan. Words left empty become the office's usual ones for that cause. */
export const disruptionForm = z
  .object({
    press: pressKey,
    cause: z.enum(DISRUPTION_CAUSES, 'Pilih sebabnya.'),
    words: optionalText(200, 'Kalimat itu terlalu panjang. Tulis paling banyak 200 huruf.'),
    advice: optionalText(200, 'Kalimat itu terlalu panjang. Tulis paling banyak 200 huruf.'),
    began: localMoment,
    until: localMoment,
  })
  .superRefine(({ cause, words, began, until }, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (cause === 'other' && !words) say('words', 'Tulis apa yang terganggu, dengan kata-kata untuk warga.')
    if (isPlanned(cause) && !began) say('began', 'Isi mulai kapan loket tutup.')
    if (isPlanned(cause) && !until) say('until', 'Isi sampai kapan loket tutup.')
    if (began && until && until <= began)
      say('until', 'Waktu selesai belum benar. Pilih waktu sesudah waktu mulai.')
  })
  .transform(({ words, advice, ...form }) => ({
    ...form,
    words: words ?? disruptionCauses[form.cause].words,
    advice: advice ?? disruptionCauses[form.cause].advice,
  }))

export type DisruptionForm = z.output<typeof disruptionForm>

/** Nyatakan selesai. */
export const endDisruptionForm = z.object({ press: pressKey, id: z.uuid() })

export type EndDisruptionForm = z.output<typeof endDisruptionForm>
