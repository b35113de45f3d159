import { z } from 'zod'
import { pressKey } from './application-form'

/** Which case, and which of someone's open pages. */
export const claimForm = z.object({ number: z.string(), pageId: z.uuid() })

export type ClaimForm = z.output<typeof claimForm>

/** Ambil alih — from whom the page said it would be. */
export const takeOverForm = claimForm.extend({ press: pressKey, from: z.uuid() })

export type TakeOverForm = z.output<typeof takeOverForm>
