/** How long a phone remembers by itself what was sent from it, and what phone number and code opened on it. */
export const SENT_DAYS = 90
export const SEEN_MINUTES = 30
