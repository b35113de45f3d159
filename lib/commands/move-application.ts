import 'server-only'
import { transact } from '@/db/client'
import type { StaffActor } from '@/lib/domain/actor'
import type { MoveForm } from '@/lib/domain/move-form'
import { advance } from './advance'
import { officeApplication } from './find-own'
import { handIn } from './hand-in-application'
import { once } from './once'

/** A member of staff makes one move on one application, having seen one version of it. Refuses as `advance` does. */
export const moveApplication = (actor: StaffActor, form: MoveForm): Promise<null> =>
  transact(on =>
    once(on, form, 'move_application', async () => {
      const application = await officeApplication(on, actor, form.number)
      if (form.move === 'hand_in') await handIn(on, actor, application, { seenVersion: form.seenVersion })
      else await advance(on, actor, application, form)
      return null
    }),
  )
