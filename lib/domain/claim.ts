import { z } from 'zod'

/** Seconds between two signs that someone still has a case open, and how long it stays theirs without one. */
export const CLAIM_BEAT_SECONDS = 30
export const CLAIM_SECONDS = 90

/** Minutes after which a page nobody looks at lets go of its case. */
export const CLAIM_IDLE_MINUTES = 10

/** Who has a case in hand, and since when. */
export type Holder = { staffId: string; name: string; since: Date }

/** The same as someone sees it who looks at the case; `isMine`: they have it themselves. */
export const presence = z
  .object({ holderId: z.string(), name: z.string(), since: z.coerce.date(), isMine: z.boolean() })
  .optional()

export type Presence = z.output<typeof presence>

/** Who has it, to someone who looks. */
export const presenceTo = (viewerId: string, holder: Holder | undefined): Presence =>
  holder && {
    ...{ holderId: holder.staffId, name: holder.name, since: holder.since },
    isMine: holder.staffId === viewerId,
  }
