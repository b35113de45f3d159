import type { AnsweredWith } from '@/lib/domain/answered-with'

/** Lets a page answer with a status of its own: it cannot set it, so the front server reads it here (server/front/status-of-page.ts). */
export const AnswerStatus = ({ status }: { status?: AnsweredWith | 404 }) =>
  status ? <meta name="tuntas-status" content={String(status)} /> : null
