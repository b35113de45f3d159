import 'server-only'
import { transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as live from '@/db/repositories/live'
import * as scannerPhones from '@/db/repositories/scanner-phones'
import type { StaffActor, VisitorActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import type { ConnectPhoneForm, ScannerPhoneForm } from '@/lib/domain/scan-form'
import { readLinkToken } from '@/lib/keys/link-token'
import { digestOf } from '@/lib/keys/random'
import { limitAttempts } from '@/lib/limit-attempts'
import { assertChecking } from './assert-checking'
import { officeApplication } from './find-own'
import { livingPhone } from './living-phone'
import { once } from './once'

/**
 * Hubungkan HP: a QR is shown by which one phone may photograph into this case, as this officer, while they are signed in here. A QR
 * or phone from before is cut off. Refuses as `officeApplication` and `assertChecking` do.
 */
export function offerPhone(
  actor: StaffActor,
  { sessionId, ...form }: ScannerPhoneForm & { sessionId: string },
): Promise<string> {
  return transact(on =>
    once(on, form, 'offer_phone', async () => {
      const application = await officeApplication(on, actor, form.number)
      await assertChecking(on, actor, application)
      const { id: applicationId, officeId, version } = application
      await scannerPhones.end(on, applicationId, new Date())
      const staffId = actor.id
      const id = await scannerPhones.offer(on, { officeId, applicationId, version, staffId, sessionId })
      await audit.trace(on, {
        ...{ officeId, staffId, act: 'scanner_phone_offered', subjectId: applicationId, detail: id },
      })
      return id
    }),
  )
}

const MOST_TRIES = 30

/**
 * The phone that scanned the QR says yes: from now on it, and no other, may send. The same phone may say so twice. Refuses with
 * `scanner_taken` every other, as `livingPhone` does, and with `too_many_attempts`.
 */
export async function connectPhone(actor: VisitorActor, { token, press }: ConnectPhoneForm): Promise<void> {
  await limitAttempts('connect_phone/address', actor.address, MOST_TRIES)
  const id = readLinkToken('scanner_phone', token)
  if (!id) throw new Refusal('scanner_unknown')
  return transact(async on => {
    const { phone, application, officer } = await livingPhone(on, id)
    const phoneHash = digestOf(press)
    if (phone.phoneHash?.equals(phoneHash)) return
    if (!(await scannerPhones.connect(on, id, phoneHash, new Date()))) throw new Refusal('scanner_taken')
    const { id: subjectId, officeId } = application
    await audit.trace(on, {
      ...{ officeId, staffId: officer.id, act: 'scanner_phone_connected', subjectId, detail: id },
    })
    await live.announce(on, { officeId, subject: 'application', id: subjectId })
  })
}

/** Putuskan HP: what it sends from now on is refused. None connected is fine. Refuses as `officeApplication` and `assertChecking` do. */
export function endPhone(actor: StaffActor, form: ScannerPhoneForm): Promise<null> {
  return transact(on =>
    once(on, form, 'end_phone', async () => {
      const application = await officeApplication(on, actor, form.number)
      await assertChecking(on, actor, application)
      const { id: subjectId, officeId } = application
      if (!(await scannerPhones.end(on, subjectId, new Date()))) return null
      await audit.trace(on, { officeId, staffId: actor.id, act: 'scanner_phone_ended', subjectId })
      await live.announce(on, { officeId, subject: 'application', id: subjectId })
      return null
    }),
  )
}
