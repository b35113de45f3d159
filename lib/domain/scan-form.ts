import { z } from 'zod'
import { pressKey } from './application-form'

/** Kiriman pindaian — what the form of scanned papers sends besides its files: the page "Hapus" was pressed for. */
export const scanForm = z.object({ remove: z.uuid().optional() })

/** Hubungkan HP, Putuskan HP — about the phone of one case. */
export const scannerPhoneForm = z.object({ press: pressKey, number: z.string() })

export type ScannerPhoneForm = z.output<typeof scannerPhoneForm>

/** Sambungkan HP ini — pressed on the phone. What it is known by from then on was made with the page, so that two presses are one. */
export const connectPhoneForm = z.object({ token: z.string().max(80), press: pressKey })

export type ConnectPhoneForm = z.output<typeof connectPhoneForm>
