import 'server-only'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as attempts from '@/db/repositories/attempts'
import { draftLimit } from '@/lib/domain/draft'

const DAY = 24 * 60 * 60 * 1000

/** The worker's nightly task: forgets drafts older than seven days, as their senders were told, and attempts older than one. */
export async function purgeDrafts(_worker: 'worker', now: Date) {
  await applications.removeDraftsBefore(database(), draftLimit(now))
  await attempts.forgetBefore(database(), new Date(now.getTime() - DAY))
}
