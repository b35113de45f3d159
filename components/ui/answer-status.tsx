/** Lets a page without scripts answer 429: a page cannot set its own status, so the front server reads it here (server/front/status-of-page.ts). */
export const AnswerStatus = ({ isLimited = false }: { isLimited?: boolean }) =>
  isLimited ? <meta name="tuntas-status" content="429" /> : null
