import 'server-only'
import { database } from '@/db/client'
import * as attempts from '@/db/repositories/attempts'
import * as drafts from '@/db/repositories/drafts'
import * as messageCodes from '@/db/repositories/message-codes'
import * as presses from '@/db/repositories/presses'
import * as regencyLists from '@/db/repositories/regency-lists'
import { draftLimit } from '@/lib/domain/draft'
import { purgeComplaints } from './purge-complaints'
import { purgeFiles } from './purge-files'
import { sweepFiles } from './sweep-files'

const DAY = 24 * 60 * 60 * 1000

/** The worker's nightly task: forgets drafts older than seven days with their files, as their senders were told, complaints nobody sent, what was taken back, presses as old, and attempts, requests for a code and unused lists of the regency older than one day. */
export async function purgeDrafts(_worker: 'worker', now: Date) {
  const draftsBefore = draftLimit(now)
  const yesterday = new Date(now.getTime() - DAY)
  await purgeFiles('worker', { now, draftsBefore, arrivingBefore: yesterday })
  await drafts.removeBefore(database(), draftsBefore)
  await purgeComplaints('worker', now)
  await attempts.forgetBefore(database(), yesterday)
  await regencyLists.forgetBefore(database(), yesterday)
  await messageCodes.forgetBefore(database(), yesterday)
  await sweepFiles('worker', yesterday)
  await presses.forgetBefore(database(), draftsBefore)
}
