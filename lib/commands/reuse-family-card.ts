import 'server-only'
import { type Connection, transact } from '@/db/client'
import type { Application } from '@/db/repositories/applications'
import * as applications from '@/db/repositories/applications'
import * as drafts from '@/db/repositories/drafts'
import type { Actor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { once } from './once'
import { ownDraft } from './own-draft'
import { shareFamilyCard } from './share-family-card'

/** Answers a draft's Kartu Keluarga with the photos another of the family sent. Refuses as `ownDraft` does, and with `no_family_card`. */
export const reuseFamilyCard = (actor: Actor, { press }: { press: string }): Promise<null> =>
  transact(on =>
    once(on, { press }, 'reuse_family_card', async () => {
      const draft = await ownDraft(on, actor)
      if (!(await takeFromAny(on, draft))) throw new Refusal('no_family_card')
      return null
    }),
  )

async function takeFromAny(on: Connection, { id, familyId }: Application): Promise<boolean> {
  const family = familyId ? await drafts.familyOf(on, familyId) : []
  for (const member of family) {
    // Held, so that whoever removes it now waits, and sees that its bytes are named twice.
    if (member.id === id || !(await applications.holdById(on, member.id))) continue
    if (await shareFamilyCard(on, member.id, id)) return true
  }
  return false
}
