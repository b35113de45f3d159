import { z } from 'zod'
import { phoneField } from './application-form'
import { codeTail } from './receipt-code'

/** What tracking asks for: the phone number, and the last four of the code as it was typed (all eight will do). */
export const trackingForm = z.object({
  phone: phoneField,
  code: z
    .string('Isi 4 huruf atau angka terakhir dari kode berkas.')
    .transform(codeTail)
    .refine(code => code.length === 4, 'Isi 4 huruf atau angka terakhir dari kode berkas.'),
})
