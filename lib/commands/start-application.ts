import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as documents from '@/db/repositories/documents'
import * as offices from '@/db/repositories/offices'
import type { Actor } from '@/lib/domain/actor'
import type { ApplicationForm } from '@/lib/domain/application-form'
import { newNumber, newReceiptCode } from '@/lib/domain/receipt-code'
import { Refusal } from '@/lib/domain/refusal'
import { documentsFor } from '@/lib/domain/standard-content'
import { blindIndex, trackingIndex } from '@/lib/keys/blind-index'
import { randomBelow } from '@/lib/keys/random'
import { once } from './once'

/** Begins a citizen's application as a draft: who asks for which card. Tells its id. The same press of the same answers begins one. */
export const startApplication = (actor: Actor, form: ApplicationForm): Promise<string> =>
  transact(on => once(on, form, 'start_application', () => writeDraft(on, actor, form)))

/** Writes a draft and the list of papers it needs, inside the caller's transaction. Staff write it for their own office. Refuses with `service_closed` what the standard does not offer. */
export async function writeDraft(on: Connection, actor: Actor, form: ApplicationForm): Promise<string> {
  const office = actor.kind === 'staff' ? { id: actor.officeId } : await offices.serving(on)
  const standard = office && (await offices.currentStandard(on, office.id))
  if (!office || !standard) throw new Refusal('not_found')
  if (!standard.content.requirements[form.variant]) throw new Refusal('service_closed')

  const { variant, eligibility, name, phone, nik, familyCardNumber, villageCode } = form
  const receiptCode = newReceiptCode(randomBelow)
  const id = await applications.insert(on, {
    ...{ officeId: office.id, standardId: standard.id, number: newNumber(new Date(), randomBelow) },
    ...{ variant, eligibility, name, phone, nik, familyCardNumber, villageCode, receiptCode },
    phoneIndex: blindIndex('phone', phone),
    nikIndex: blindIndex('nik', nik),
    receiptCodeIndex: blindIndex('receipt_code', receiptCode),
    trackingIndex: trackingIndex(phone, receiptCode),
    takenInBy: actor.kind === 'staff' ? actor.id : null,
  })
  await documents.insertAll(on, id, office.id, documentsFor(standard.content, variant, eligibility))
  return id
}
