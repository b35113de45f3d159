import 'server-only'
import { transact } from '@/db/client'
import * as drafts from '@/db/repositories/drafts'
import type { Actor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { blindIndex, trackingIndex } from '@/lib/keys/blind-index'
import { once } from './once'
import { ownDraft } from './own-draft'

type NewPhone = { press: string; phone: string; seen: Date }

/** A citizen gives a draft another phone number. Refuses as `ownDraft` does, and with `draft_changed` when the answers are newer than those `seen`. */
export const changePhone = (actor: Actor, form: NewPhone): Promise<null> =>
  transact(on =>
    once(on, form, 'change_phone', async () => {
      const draft = await ownDraft(on, actor)
      const { phone, seen } = form
      const isSaved = await drafts.rewrite(on, draft.id, seen, {
        phone,
        phoneIndex: blindIndex('phone', phone),
        trackingIndex: trackingIndex(phone, draft.receiptCode),
      })
      if (!isSaved) throw new Refusal('draft_changed')
      return null
    }),
  )
