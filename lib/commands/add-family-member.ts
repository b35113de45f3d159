import 'server-only'
import { randomUUID } from 'node:crypto'
import { transact } from '@/db/client'
import * as drafts from '@/db/repositories/drafts'
import type { Actor } from '@/lib/domain/actor'
import { isExpiredDraft } from '@/lib/domain/draft'
import { Refusal } from '@/lib/domain/refusal'
import type { Variant } from '@/lib/domain/service'
import { ownApplication } from './find-own'
import { once } from './once'
import { shareFamilyCard } from './share-family-card'
import { writeDraft } from './start-application'

/** Most applications one family prepares together. */
const MOST_MEMBERS = 8

/**
 * Begins a draft for one more of the same family: same phone, Kartu Keluarga and village, and the photos of the Kartu Keluarga that
 * were sent already. Tells its id. Refuses with `not_found` to strangers, `draft_expired`, and `family_full`.
 */
export const addFamilyMember = (
  actor: Actor,
  { press, variant }: { press: string; variant: Variant },
): Promise<string> =>
  transact(on =>
    once(on, { press }, 'add_family_member', async () => {
      const first = await ownApplication(on, actor)
      if (isExpiredDraft(first, new Date())) throw new Refusal('draft_expired')
      const familyId = first.familyId ?? randomUUID()
      if ((await drafts.familyOf(on, familyId)).length >= MOST_MEMBERS) throw new Refusal('family_full')

      await drafts.joinFamily(on, first.id, familyId)
      const { phone, familyCardNumber, villageCode } = first
      const member = {
        ...{ press, variant, phone, familyId },
        familyCardNumber: familyCardNumber ?? undefined,
        villageCode: villageCode ?? undefined,
      }
      const id = await writeDraft(on, actor, member, first)
      await shareFamilyCard(on, first.id, id)
      return id
    }),
  )
