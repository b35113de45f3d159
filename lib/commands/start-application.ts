import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as documents from '@/db/repositories/documents'
import * as offices from '@/db/repositories/offices'
import type { Actor } from '@/lib/domain/actor'
import type { ApplicationForm, BeginForm } from '@/lib/domain/application-form'
import { newNumber, newReceiptCode } from '@/lib/domain/receipt-code'
import { Refusal } from '@/lib/domain/refusal'
import { requiredDocuments } from '@/lib/domain/service'
import { blindIndex, trackingIndex } from '@/lib/keys/blind-index'
import { randomBelow } from '@/lib/keys/random'
import { once } from './once'

/** What a draft begins with: the service and a phone number, and whatever else is known already. */
export type NewDraft = BeginForm & Partial<ApplicationForm> & { familyId?: string }

/** Begins a citizen's application as a draft: which card, and whose phone gets the news. Tells its id. The same press of the same answers begins one. */
export const startApplication = (actor: Actor, form: NewDraft): Promise<string> =>
  transact(on => once(on, form, 'start_application', () => writeDraft(on, actor, form)))

/** Writes a draft and the list of papers it needs, inside the caller's transaction. Staff write it for their own office. */
export async function writeDraft(on: Connection, actor: Actor, form: NewDraft): Promise<string> {
  const office = actor.kind === 'staff' ? { id: actor.officeId } : await offices.serving(on)
  const standard = office && (await offices.currentStandard(on, office.id))
  if (!office || !standard) throw new Refusal('not_found')

  const { variant, eligibility, name, phone, nik, familyCardNumber, villageCode, familyId } = form
  const receiptCode = newReceiptCode(randomBelow)
  const id = await applications.insert(on, {
    ...{ officeId: office.id, standardId: standard.id, number: newNumber(new Date(), randomBelow) },
    ...{ variant, eligibility, name, phone, nik, familyCardNumber, villageCode, receiptCode, familyId },
    phoneIndex: blindIndex('phone', phone),
    nikIndex: nik ? blindIndex('nik', nik) : undefined,
    receiptCodeIndex: blindIndex('receipt_code', receiptCode),
    trackingIndex: trackingIndex(phone, receiptCode),
    takenInBy: actor.kind === 'staff' ? actor.id : null,
  })
  await documents.insertAll(on, id, office.id, requiredDocuments(variant, eligibility))
  return id
}
