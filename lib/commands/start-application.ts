import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as documents from '@/db/repositories/documents'
import * as offices from '@/db/repositories/offices'
import type { Actor, VisitorActor } from '@/lib/domain/actor'
import type { ApplicationForm, BeginForm } from '@/lib/domain/application-form'
import { newNumber, newReceiptCode } from '@/lib/domain/receipt-code'
import { Refusal } from '@/lib/domain/refusal'
import { documentsFor } from '@/lib/domain/standard-content'
import { officeDay } from '@/lib/domain/working-days'
import { blindIndex, trackingIndex } from '@/lib/keys/blind-index'
import { randomBelow } from '@/lib/keys/random'
import { limitAttempts } from '@/lib/limit-attempts'
import { once } from './once'

/** What a draft begins with: the service and a phone number, and whatever else is known already. */
export type NewDraft = BeginForm & Partial<ApplicationForm> & { familyId?: string }

/** Drafts one address may begin in a quarter of an hour: a mobile network puts a whole town behind one. */
const MOST = 300

/** Begins a citizen's application as a draft: which card, and whose phone gets the news. Tells its id. The same press of the same answers begins one. Refuses as `writeDraft` does, and with `too_many_attempts`. */
export async function startApplication(actor: VisitorActor, form: NewDraft): Promise<string> {
  await limitAttempts('start_application', actor.address, MOST)
  return transact(on => once(on, form, 'start_application', () => writeDraft(on, actor, form)))
}

/** Where an application belongs, and which member of staff wrote it down. */
type Origin = { officeId: string; takenInBy: string | null }

/** Writes a draft and the list of papers it needs, inside the caller's transaction. Staff write it for their own office; without an `origin` everyone else for the one this portal serves. Refuses with `service_closed` what the standard does not offer. */
export async function writeDraft(
  on: Connection,
  actor: Actor,
  form: NewDraft,
  origin?: Origin,
): Promise<string> {
  const { officeId, takenInBy } = origin ?? (await originOf(on, actor))
  const standard = await offices.standardOn(on, officeId, officeDay(new Date()))
  if (!standard) throw new Refusal('not_found')
  if (!standard.content.requirements[form.variant]) throw new Refusal('service_closed')

  const { variant, eligibility, name, phone, nik, familyCardNumber, villageCode, familyId } = form
  const receiptCode = newReceiptCode(randomBelow)
  const draft = {
    ...{ officeId, takenInBy, standardId: standard.id },
    ...{ variant, eligibility, name, phone, nik, familyCardNumber, villageCode, receiptCode, familyId },
    phoneIndex: blindIndex('phone', phone),
    nikIndex: nik ? blindIndex('nik', nik) : undefined,
    receiptCodeIndex: blindIndex('receipt_code', receiptCode),
    trackingIndex: trackingIndex(phone, receiptCode),
  }
  const id = await applications.insert(on, draft, () => newNumber(new Date(), randomBelow))
  await documents.insertAll(on, id, officeId, documentsFor(standard.content, variant, eligibility))
  return id
}

async function originOf(on: Connection, actor: Actor): Promise<Origin> {
  if (actor.kind === 'staff') return { officeId: actor.officeId, takenInBy: actor.id }
  const office = await offices.serving(on)
  if (!office) throw new Refusal('not_found')
  return { officeId: office.id, takenInBy: null }
}
