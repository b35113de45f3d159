import 'server-only'
import type { Connection } from '@/db/client'
import type { Application } from '@/db/repositories/applications'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { FIRST_CHECK, mayCheck } from '@/lib/domain/workflow'
import { assertNotClaimed, cameTooLate } from './met'

/** Lets pass who may look through an application's papers now. Refuses with `not_yours` those who never may, with `not_now` when it has moved on, with `claimed_by_other`. */
export async function assertChecking(on: Connection, actor: StaffActor, application: Application) {
  if (!mayCheck(FIRST_CHECK, actor.role)) throw new Refusal('not_yours')
  if (!mayCheck(application.state, actor.role)) throw await cameTooLate(on, application, 'not_now')
  await assertNotClaimed(on, actor, application)
}
