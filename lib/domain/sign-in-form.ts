import { z } from 'zod'

/** Masuk — who a member of staff is, and their password. Shape only: a wrong one is the command's to refuse. */
export const signInForm = z.object({
  email: z.string().trim().min(1, 'Isi surel Anda.').max(200, 'Surel itu terlalu panjang. Periksa lagi.'),
  password: z
    .string('Isi kata sandi Anda.')
    .min(1, 'Isi kata sandi Anda.')
    .max(200, 'Kata sandi itu terlalu panjang. Periksa lagi.'),
})
