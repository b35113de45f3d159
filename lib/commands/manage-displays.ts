import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as displays from '@/db/repositories/displays'
import type { StaffActor } from '@/lib/domain/actor'
import type { AddDisplayForm, RevokeDisplayForm } from '@/lib/domain/display-form'
import { Refusal } from '@/lib/domain/refusal'
import { managesDisplays } from '@/lib/domain/role'
import { displayCode, displayIndex } from '@/lib/keys/proofs'
import { newId } from '@/lib/keys/random'
import { onceActing } from './once-acting'

/** Gives a board or kiosk the right to work without anybody signed in. Tells the kode layar, which is shown this once. Refuses with `not_yours`. */
export async function addDisplay(actor: StaffActor, form: AddDisplayForm): Promise<string> {
  if (!managesDisplays(actor.role)) throw new Refusal('not_yours')
  const { officeId, id: addedBy } = actor
  const { kind, label } = form
  const displayId = await transact(on =>
    onceActing(on, actor, form, 'add_display', async () => {
      const id = newId()
      const codeIndex = displayIndex(displayCode(id))
      await displays.insert(on, { id, officeId, kind, label, codeIndex, addedBy })
      await audit.trace(on, {
        officeId,
        staffId: addedBy,
        act: 'display_added',
        subjectId: id,
        detail: label,
      })
      return id
    }),
  )
  return displayCode(displayId)
}

/** Takes the right away at once; the display says so within seconds. Refuses with `not_yours`, and with `not_found` one that has none. */
export async function revokeDisplay(actor: StaffActor, form: RevokeDisplayForm): Promise<null> {
  if (!managesDisplays(actor.role)) throw new Refusal('not_yours')
  const { officeId, id: staffId } = actor
  return transact(on =>
    onceActing(on, actor, form, 'revoke_display', async () => {
      const display = await displays.findById(on, form.id)
      if (display?.officeId !== officeId) throw new Refusal('not_found')
      await displays.revoke(on, display.id, staffId, new Date())
      const { id: subjectId, label: detail } = display
      await audit.trace(on, { officeId, staffId, act: 'display_revoked', subjectId, detail })
      return null
    }),
  )
}
