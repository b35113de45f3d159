import 'server-only'
import { transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as documents from '@/db/repositories/documents'
import type { Actor } from '@/lib/domain/actor'
import type { ApplicantForm } from '@/lib/domain/application-form'
import { Refusal } from '@/lib/domain/refusal'
import { requiredDocuments } from '@/lib/domain/service'
import { blindIndex } from '@/lib/keys/blind-index'
import { once } from './once'
import { ownDraft } from './own-draft'

/**
 * A citizen says, or corrects, who a draft is for; the card it asks for stays. The papers follow the answers. Refuses as `ownDraft`
 * does, with `not_now` for another card, and with `draft_changed` when the answers are newer than those `seen`.
 */
export const changeApplicant = (actor: Actor, form: ApplicantForm & { seen: Date }): Promise<null> =>
  transact(on =>
    once(on, form, 'change_applicant', async () => {
      const draft = await ownDraft(on, actor)
      if (draft.variant !== form.variant) throw new Refusal('not_now')

      const { eligibility, name, nik, familyCardNumber, seen } = form
      // Whom an operator desa helps lives in the operator's village.
      const villageCode = draft.takenInBy ? draft.villageCode : form.villageCode
      const answers = { eligibility, name, nik, familyCardNumber, villageCode }
      const isSaved = await applications.rewriteDraft(on, draft.id, seen, {
        ...answers,
        nikIndex: blindIndex('nik', nik),
      })
      if (!isSaved) throw new Refusal('draft_changed')
      await documents.setList(on, draft.id, draft.officeId, requiredDocuments(draft.variant, eligibility))
      return null
    }),
  )
