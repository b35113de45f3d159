import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as phoneApplications from '@/db/repositories/phone-applications'
import * as visits from '@/db/repositories/visits'
import type { StaffActor } from '@/lib/domain/actor'
import type { WalkInForm } from '@/lib/domain/application-form'
import { Refusal } from '@/lib/domain/refusal'
import { worksAtCounter } from '@/lib/domain/role'
import { officeDay } from '@/lib/domain/working-days'
import { blindIndex } from '@/lib/keys/blind-index'
import { onceActing } from './once-acting'
import { openPaperForm } from './open-paper-form'
import { spoil } from './settle-paper-form'
import { stampTicket, welcomeFor } from './welcome'

/** As many as one phone number plausibly has under way. */
const MOST_ALIKE = 20

/**
 * Someone at the counter who asks for the same card already has it under way: same NIK, or same phone number and name. Writes
 * them in the guest book for that application and tells its number; undefined for somebody new. Of a paper form nobody stands there:
 * its number is noted as not needed. Refuses with `not_yours` away from the counter, and as `openPaperForm` does.
 */
export async function openUnderWay(actor: StaffActor, form: WalkInForm): Promise<string | undefined> {
  if (!worksAtCounter(actor.role)) throw new Refusal('not_yours')
  const number = await transact(on =>
    onceActing(on, actor, form, 'open_under_way', async () => {
      const application = await findAlike(on, actor.officeId, form)
      if (!application) return null

      await greet(on, actor, form, application)
      return application.number
    }),
  )
  return number ?? undefined
}

/** Notes that they came, or that a paper form was filled in for nothing. */
async function greet(on: Connection, actor: StaffActor, form: WalkInForm, application: applications.Filed) {
  const { officeId, id: staffId } = actor
  if (form.paperForm)
    return spoil(on, actor, await openPaperForm(on, actor, form.paperForm, 'intake'), 'doubled')
  const held = await visits.openFor(on, application.id, officeDay(new Date()))
  if (form.visitId && !held) return stampTicket(on, actor, form.visitId, application.id)
  await welcomeFor(on, application, { officeId, door: 'counter', staffId })
}

async function findAlike(on: Connection, officeId: string, { variant, phone, nik, name }: WalkInForm) {
  const nikIndex = nik ? blindIndex('nik', nik) : undefined
  const alike = { officeId, variant, phoneIndex: blindIndex('phone', phone), nikIndex }
  const found = (await phoneApplications.underWay(on, alike, MOST_ALIKE)).find(
    application => isSame(application.nikIndex, nikIndex) || isNamed(application, name),
  )
  const application = found && (await applications.findById(on, found.id))
  return application && applications.isFiled(application) ? application : undefined
}

const isSame = (one: Buffer | null, other: Buffer | undefined) => Boolean(one && other?.equals(one))

const isNamed = ({ name }: { name: string | null }, typed: string) =>
  name?.toLocaleLowerCase('id') === typed.toLocaleLowerCase('id')
