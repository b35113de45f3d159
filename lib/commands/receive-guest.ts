import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as phoneApplications from '@/db/repositories/phone-applications'
import type { StaffActor } from '@/lib/domain/actor'
import { normalisePhone } from '@/lib/domain/phone'
import type { ArrivalForm, GuestForm } from '@/lib/domain/queue-form'
import { Refusal } from '@/lib/domain/refusal'
import { worksAtCounter } from '@/lib/domain/role'
import { readScan, type Scan } from '@/lib/domain/scan'
import { isFinal } from '@/lib/domain/workflow'
import { blindIndex } from '@/lib/keys/blind-index'
import { readLinkToken } from '@/lib/keys/link-token'
import { onceActing } from './once-acting'
import { welcome, welcomeFor } from './welcome'

const MOST_OF_A_PHONE = 20

/**
 * Someone arrives with an application: their QR, code, number or phone number is enough for the guest book and a queue number.
 * Tells the visit; a second scan tells the same. Refuses with `not_yours` away from the counter, `scan_unreadable`,
 * `several_found`, and `not_found` what is not of this office or was never sent.
 */
export function receiveByScan(actor: StaffActor, form: ArrivalForm): Promise<string> {
  if (!worksAtCounter(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    onceActing(on, actor, form, 'receive_by_scan', async () => {
      const application = await shown(on, form.scanned, actor.officeId)
      const visit = await welcomeFor(on, application, metBy(actor))
      return visit.id
    }),
  )
}

/** Someone arrives without an application and says what they come for. Tells the visit. Refuses with `not_yours` away from the counter. */
export function receiveGuest(actor: StaffActor, form: GuestForm): Promise<string> {
  if (!worksAtCounter(actor.role)) throw new Refusal('not_yours')
  const { purpose, name, phone } = form
  return transact(on =>
    onceActing(on, actor, form, 'receive_guest', async () => {
      const visit = await welcome(on, { purpose, name, phone }, metBy(actor))
      return visit.id
    }),
  )
}

const metBy = ({ id: staffId, officeId }: StaffActor) => ({ officeId, staffId, door: 'counter' as const })

async function shown(on: Connection, typed: string, officeId: string): Promise<applications.Filed> {
  const scan = readScan(typed)
  const application = scan ? await behind(on, scan) : await withPhone(on, typed, officeId)
  if (application?.officeId !== officeId || !applications.isFiled(application)) throw new Refusal('not_found')
  return application
}

/** What a scan leads to, whoever's it is; undefined when nothing. */
export function behind(on: Connection, scan: Scan): Promise<applications.Application | undefined> {
  if (scan.kind === 'code') return applications.findByReceiptCode(on, blindIndex('receipt_code', scan.code))
  if (scan.kind === 'number') return applications.findByNumber(on, scan.number)
  const id = (['progress', 'application', 'repair'] as const)
    .map(purpose => readLinkToken(purpose, scan.token))
    .find(found => found !== undefined)
  return id ? applications.findById(on, id) : Promise.resolve(undefined)
}

async function withPhone(on: Connection, typed: string, officeId: string) {
  const phone = normalisePhone(typed)
  if (!phone) throw new Refusal('scan_unreadable')
  const ids = await phoneApplications.findByPhone(on, blindIndex('phone', phone), MOST_OF_A_PHONE)
  const found = await Promise.all(ids.map(id => applications.findById(on, id)))
  const open = found.filter(found => found?.officeId === officeId && !isFinal(found.state))
  if (open.length > 1) throw new Refusal('several_found')
  return open[0]
}
