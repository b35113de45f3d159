import { z } from 'zod'
import { nameField, phoneField, pressKey, unlessEmpty } from './application-form'
import { VISIT_PURPOSES } from './visit'

const counter = z.coerce.number('Pilih loketnya.').int().positive()

/** Loket saya — at which counter someone sits today. */
export const ownCounterForm = z.object({ counter })

/** Panggil berikutnya — from which counter, and who was there when it was pressed. */
export const callNextForm = z.object({ press: pressKey, counter, seen: unlessEmpty(z.uuid()) })

/** What is done with one queue number, as it was seen; `counter` is where it is called, or where it is sent. */
export const ticketForm = z.object({
  press: pressKey,
  id: z.uuid(),
  seenVersion: z.coerce.number().int().nonnegative(),
  counter,
})

/** Catat kedatangan — the QR, code or phone number someone shows on their way in. */
export const arrivalForm = z.object({
  press: pressKey,
  scanned: z.string().trim().min(1, 'Kolom ini kosong. Pindai QR, atau ketik kode berkas.').max(300),
})

/** Tamu — someone without an application, with what they come for. */
export const guestForm = z.object({
  press: pressKey,
  name: nameField,
  purpose: z.enum(VISIT_PURPOSES, 'Pilih keperluannya.'),
  phone: unlessEmpty(phoneField),
})

export type CallNextForm = z.output<typeof callNextForm>
export type TicketForm = z.output<typeof ticketForm>
export type ArrivalForm = z.output<typeof arrivalForm>
export type GuestForm = z.output<typeof guestForm>
