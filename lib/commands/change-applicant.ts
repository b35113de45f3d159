import 'server-only'
import { transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as documents from '@/db/repositories/documents'
import * as offices from '@/db/repositories/offices'
import type { Actor } from '@/lib/domain/actor'
import type { ApplicationForm } from '@/lib/domain/application-form'
import { isExpiredDraft } from '@/lib/domain/draft'
import { Refusal } from '@/lib/domain/refusal'
import { documentsFor } from '@/lib/domain/standard-content'
import { blindIndex, trackingIndex } from '@/lib/keys/blind-index'
import { ownApplication } from './find-own'

/** A citizen corrects who a draft is for; the card it asks for stays. The papers follow the answers, by the standard it was begun under. Refuses with `not_now` once it was handed in, and with `draft_expired`. */
export const changeApplicant = (actor: Actor, form: ApplicationForm): Promise<void> =>
  transact(async on => {
    const draft = await ownApplication(on, actor)
    if (draft.handedInAt !== null || draft.variant !== form.variant) throw new Refusal('not_now')
    if (isExpiredDraft(draft, new Date())) throw new Refusal('draft_expired')

    const { eligibility, name, phone, nik, familyCardNumber, villageCode } = form
    const isChanged = await applications.rewriteDraft(on, draft.id, {
      ...{ eligibility, name, phone, nik, familyCardNumber, villageCode },
      phoneIndex: blindIndex('phone', phone),
      nikIndex: blindIndex('nik', nik),
      trackingIndex: trackingIndex(phone, draft.receiptCode),
    })
    if (!isChanged) throw new Refusal('not_now')
    const standard = await offices.findStandard(on, draft.standardId)
    if (!standard) throw new Error('an application lost its standard')
    const papers = documentsFor(standard.content, draft.variant, eligibility)
    await documents.setList(on, draft.id, draft.officeId, papers)
  })
