import 'server-only'
import { transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as documents from '@/db/repositories/documents'
import type { Actor } from '@/lib/domain/actor'
import type { ApplicationForm } from '@/lib/domain/application-form'
import { isExpiredDraft } from '@/lib/domain/draft'
import { Refusal } from '@/lib/domain/refusal'
import { requiredDocuments } from '@/lib/domain/service'
import { blindIndex, trackingIndex } from '@/lib/keys/blind-index'
import { ownApplication } from './find-own'

/** A citizen corrects who a draft is for; the card it asks for stays. The papers follow the answers. Refuses with `not_now` once it was handed in, and with `draft_expired`. */
export const changeApplicant = (actor: Actor, form: ApplicationForm): Promise<void> =>
  transact(async on => {
    const draft = await ownApplication(on, actor)
    if (draft.handedInAt !== null || draft.variant !== form.variant) throw new Refusal('not_now')
    if (isExpiredDraft(draft, new Date())) throw new Refusal('draft_expired')

    const { eligibility, name, phone, nik, familyCardNumber } = form
    // Whom an operator desa helps lives in the operator's village.
    const villageCode = draft.takenInBy ? draft.villageCode : form.villageCode
    const isChanged = await applications.rewriteDraft(on, draft.id, {
      ...{ eligibility, name, phone, nik, familyCardNumber, villageCode },
      phoneIndex: blindIndex('phone', phone),
      nikIndex: blindIndex('nik', nik),
      trackingIndex: trackingIndex(phone, draft.receiptCode),
    })
    if (!isChanged) throw new Refusal('not_now')
    await documents.setList(on, draft.id, draft.officeId, requiredDocuments(draft.variant, eligibility))
  })
