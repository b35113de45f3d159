/** Seconds a case stays in someone's hands without a sign that they still have it open. */
export const CLAIM_SECONDS = 90

/** Who has a case in hand, and since when. */
export type Holder = { staffId: string; name: string; since: Date }
