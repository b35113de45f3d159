import 'server-only'
import { transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import * as messages from '@/db/repositories/messages'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { mayOpenApplications } from '@/lib/domain/role'
import { roleOn } from '@/lib/domain/role-on'
import { assertStillActing } from './find-own'

/** A member of staff opens a drafted message in WhatsApp, to send it by hand: it is noted as opened, which is all we know. Tells number and text. Refuses with `not_found`, with `delegation_over`, and with `message_withdrawn` one that is no longer true. */
export const openMessage = (actor: StaffActor, id: string): Promise<{ phone: string; text: string }> =>
  transact(async on => {
    const message = await messages.hold(on, id)
    const application = message && (await applications.findById(on, message.applicationId))
    if (!message || !application || !roleOn(application, actor) || !mayOpenApplications(actor.role))
      throw new Refusal('not_found')
    await assertStillActing(on, actor)
    if (message.withdrawnAt) throw new Refusal('message_withdrawn')

    await messages.markOpened(on, id)
    await audit.trace(on, {
      ...{ officeId: message.officeId, staffId: actor.id, subjectId: application.id },
      act: 'message_opened',
      detail: id,
    })
    return { phone: message.phone, text: message.text }
  })
