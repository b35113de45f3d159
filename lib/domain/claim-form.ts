import { z } from 'zod'
import { pressKey } from './application-form'

const page = z.object({ number: z.string(), pageId: z.uuid() })

/** Which case and which of someone's open pages. */
export type ClaimPage = z.output<typeof page>

/** A sign of life of a page that has the case open, or only shows it, or closes. */
export const claimForm = page.extend({ kind: z.enum(['open', 'shown', 'closing']) })

/** Ambil alih — from whom the page said it would be. */
export const takeOverForm = page.extend({ press: pressKey, from: z.uuid() })

export type TakeOverForm = z.output<typeof takeOverForm>
