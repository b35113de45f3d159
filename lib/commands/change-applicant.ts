import 'server-only'
import { type Connection, transact } from '@/db/client'
import type { Application } from '@/db/repositories/applications'
import * as documents from '@/db/repositories/documents'
import * as drafts from '@/db/repositories/drafts'
import * as offices from '@/db/repositories/offices'
import type { Actor } from '@/lib/domain/actor'
import type { ApplicantForm } from '@/lib/domain/application-form'
import { Refusal } from '@/lib/domain/refusal'
import { documentsFor } from '@/lib/domain/standard-content'
import { villagesOf } from '@/lib/domain/villages'
import { blindIndex } from '@/lib/keys/blind-index'
import { once } from './once'
import { ownDraft } from './own-draft'

/**
 * A citizen says, or corrects, who a draft is for; the card it asks for stays. The papers follow the answers, by the standard
 * it was begun under. Refuses as `ownDraft` does, with `not_now` for another card, `village_elsewhere` outside the kecamatan, and `draft_changed` when the answers are newer than those `seen`.
 */
export const changeApplicant = (actor: Actor, form: ApplicantForm & { seen: Date }): Promise<null> =>
  transact(on =>
    once(on, form, 'change_applicant', async () => {
      const draft = await ownDraft(on, actor)
      if (draft.variant !== form.variant) throw new Refusal('not_now')

      const { eligibility, name, nik, familyCardNumber, seen } = form
      // Whom an operator desa helps lives in the operator's village.
      const villageCode = draft.takenInBy ? draft.villageCode : await ownVillage(on, draft, form)
      const answers = { eligibility, name, nik, familyCardNumber, villageCode }
      const isSaved = await drafts.rewrite(on, draft.id, seen, {
        ...answers,
        nikIndex: blindIndex('nik', nik),
      })
      if (!isSaved) throw new Refusal('draft_changed')
      await followAnswers(on, draft, eligibility)
      return null
    }),
  )

/** The village that was chosen, where it is one of the kecamatan the draft goes to. */
async function ownVillage(on: Connection, { officeId }: Application, { villageCode }: ApplicantForm) {
  const office = await offices.findById(on, officeId)
  if (!office) throw new Error('an application lost its office')
  if (villagesOf(office.code).some(({ code }) => code === villageCode)) return villageCode
  throw new Refusal('village_elsewhere')
}

/** The papers the draft's own standard asks for after these answers. */
async function followAnswers(
  on: Connection,
  { id, officeId, standardId, variant }: Application,
  eligibility: ApplicantForm['eligibility'],
) {
  const standard = await offices.findStandard(on, standardId)
  if (!standard) throw new Error('an application lost its standard')
  await documents.setList(on, id, officeId, documentsFor(standard.content, variant, eligibility))
}
