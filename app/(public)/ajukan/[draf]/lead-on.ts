import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { isRefusal, type RefusalReason } from '@/lib/domain/refusal'
import { routes } from '@/lib/routes'

/** Where a draft leads that another tab, or time, has ended: to its receipt, or to where one begins anew. */
const ends: Partial<Record<RefusalReason, (token: string) => Route>> = {
  sent_already: routes.receipt,
  draft_expired: routes.draft,
}

/** For the `catch` of what a form does with a draft: the page that says what became of it says it better than a refusal. */
export const leadOn =
  (token: string) =>
  (thrown: unknown): never => {
    const end = isRefusal(thrown) ? ends[thrown.reason] : undefined
    if (end) redirect(end(token))
    throw thrown
  }
