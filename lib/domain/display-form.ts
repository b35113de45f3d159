import { z } from 'zod'
import { nameField, phoneField, pressKey, unlessEmpty } from './application-form'
import { DISPLAY_KINDS, HELP_REASONS } from './display'
import { plainVerificationCode } from './receipt-code'
import { VISIT_PURPOSES } from './visit'

/** Pasang layar — which kind it is, and the name by which staff know it. */
export const addDisplayForm = z.object({
  press: pressKey,
  kind: z.enum(DISPLAY_KINDS, 'Pilih jenis layarnya.'),
  label: z
    .string()
    .trim()
    .min(3, 'Tulis tempatnya, paling sedikit 3 huruf.')
    .max(60, 'Tulis tempatnya lebih singkat.'),
})

export const revokeDisplayForm = z.object({ press: pressKey, id: z.uuid() })

/** Kode layar, as it is typed on the display itself. */
export const connectForm = z.object({
  code: z.string().transform((typed, context) => {
    const code = plainVerificationCode(typed)
    if (!code) context.addIssue({ code: 'custom', message: 'Isi 12 huruf dan angka kode layar.' })
    return code ?? ''
  }),
})

/** Ambil nomor — what a guest says on the kiosk. Who shows a code need say nothing else. */
export const takeTicketForm = z
  .object({
    press: pressKey,
    purpose: z.enum(VISIT_PURPOSES),
    name: unlessEmpty(nameField),
    phone: unlessEmpty(phoneField),
    code: z.string().trim().max(300).optional(),
  })
  .superRefine(({ name, code }, context) => {
    if (!name && !code)
      context.addIssue({ code: 'custom', path: ['name'], message: 'Isi nama panggilan Anda.' })
  })

/** Panggil petugas, or say that the slip did not come out. */
export const helpForm = z.object({
  press: pressKey,
  reason: z.enum(HELP_REASONS),
  visitId: unlessEmpty(z.uuid()),
})

export const answerHelpForm = z.object({ press: pressKey, id: z.uuid() })

export type AddDisplayForm = z.output<typeof addDisplayForm>
export type RevokeDisplayForm = z.output<typeof revokeDisplayForm>
export type ConnectForm = z.output<typeof connectForm>
export type TakeTicketForm = z.output<typeof takeTicketForm>
export type HelpForm = z.output<typeof helpForm>
export type AnswerHelpForm = z.output<typeof answerHelpForm>
