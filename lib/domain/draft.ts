/** How many days an application that was begun but not sent is kept, as its sender is told. */
export const DRAFT_DAYS = 7

const DAY = 24 * 60 * 60 * 1000

/** Drafts begun before this moment are forgotten. */
export const draftLimit = (now: Date) => new Date(now.getTime() - DRAFT_DAYS * DAY)

/** Whether a draft is too old to go on with; what was handed in once is no draft. */
export const isExpiredDraft = (draft: { handedInAt: Date | null; createdAt: Date }, now: Date) =>
  draft.handedInAt === null && draft.createdAt < draftLimit(now)
