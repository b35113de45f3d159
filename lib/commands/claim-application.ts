import 'server-only'
import { type Connection, database, transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import * as claims from '@/db/repositories/claims'
import * as live from '@/db/repositories/live'
import type { StaffActor } from '@/lib/domain/actor'
import { type Presence, presenceTo } from '@/lib/domain/claim'
import type { ClaimPage, TakeOverForm } from '@/lib/domain/claim-form'
import { Refusal } from '@/lib/domain/refusal'
import { roleOn } from '@/lib/domain/role-on'
import { movesFor } from '@/lib/domain/workflow'
import { officeApplication } from './find-own'
import { once } from './once'

/**
 * The case goes into the hands of whoever opens it and may move it, and stays there while their page beats; in another's hands
 * it stays with them. Tells who has it. Refuses strangers with `not_found`.
 */
export const claimApplication = (actor: StaffActor, { number, pageId }: ClaimPage): Promise<Presence> =>
  transact(async on => {
    const application = await visible(on, actor, number)
    const now = new Date()
    const { id, officeId, state } = application
    const isTaken =
      movesFor(state, actor.role).length > 0 &&
      (await claims.take(on, application, { staffId: actor.id, pageId, now }))
    if (isTaken) await live.announce(on, { officeId, subject: 'claim', id })
    return presenceTo(actor.id, await claims.holderOf(on, application, now))
  })

/** The page that has the case in hand was closed. Other pages keep what they have. Refuses strangers with `not_found`. */
export async function letGoOfApplication(actor: StaffActor, { number, pageId }: ClaimPage): Promise<void> {
  const on = database()
  const { id, officeId } = await visible(on, actor, number)
  if (await claims.letGo(on, id, actor.id, pageId))
    await live.announce(on, { officeId, subject: 'claim', id })
}

/** Takes a case out of the hands of whoever was named as having it. Refuses with `not_yours` who could not move it, with `claimed_by_other` when it is in other hands by now. */
export const takeOverApplication = (actor: StaffActor, form: TakeOverForm): Promise<null> =>
  transact(on =>
    once(on, form, 'take_over_application', async () => {
      const application = await officeApplication(on, actor, form.number)
      const { id, officeId, state } = application
      if (movesFor(state, actor.role).length === 0) throw new Refusal('not_yours')
      const now = new Date()
      const holder = await claims.holderOf(on, application, now)
      if (holder && holder.staffId !== form.from && holder.staffId !== actor.id)
        throw new Refusal('claimed_by_other', undefined, {
          ...{ who: holder.name, what: 'Memegang berkas ini', at: holder.since },
        })

      await claims.takeOver(on, application, { staffId: actor.id, pageId: form.pageId, now })
      await audit.trace(on, {
        ...{ officeId, staffId: actor.id, subjectId: id },
        act: 'claim_taken_over',
        detail: holder && `from ${holder.staffId}`,
      })
      await live.announce(on, { officeId, subject: 'claim', id })
      return null
    }),
  )

async function visible(on: Connection, actor: StaffActor, number: string) {
  const application = await applications.findByNumber(on, number)
  if (!application || !roleOn(application, actor)) throw new Refusal('not_found')
  return application
}
