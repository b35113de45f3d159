import 'server-only'
import type { Connection } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as scannerPhones from '@/db/repositories/scanner-phones'
import * as staff from '@/db/repositories/staff'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { phaseOf, type ScannerPhone } from '@/lib/domain/scanner-phone'
import { mayCheck } from '@/lib/domain/workflow'

type Case = Pick<applications.Application, 'id' | 'version' | 'state'>

/**
 * The phone behind a QR, its case, and its officer in the role their session has now. Refuses with `scanner_unknown` what was never
 * shown, `scanner_expired` when its time is over, and `scanner_over` once it was cut off, the case moved on, or the officer signed out.
 */
export async function livingPhone(on: Connection, id: string) {
  const phone = await scannerPhones.find(on, id)
  const application = phone && (await applications.findById(on, phone.applicationId))
  if (!application) throw new Refusal('scanner_unknown')
  const officer = await officerOf(on, phone)
  assertLiving(phone, application, officer)
  return { phone, application, officer }
}

/** Lets pass a phone that may send to a case now. Refuses with `scanner_expired` and `scanner_over`. */
export async function assertPaired(on: Connection, phoneId: string, application: Case) {
  const phone = await scannerPhones.find(on, phoneId)
  if (phone?.applicationId !== application.id) throw new Refusal('scanner_over')
  assertLiving(phone, application, await officerOf(on, phone))
}

async function officerOf(on: Connection, { sessionId, staffId }: scannerPhones.ScannerPhone) {
  const person = await staff.findBySession(on, sessionId, new Date())
  if (person?.id !== staffId) return undefined
  const { isLapsed: _, ...known } = person
  return { kind: 'staff' as const, ...known }
}

function assertLiving(
  phone: ScannerPhone & { version: number },
  { version, state }: Case,
  officer: StaffActor | undefined,
): asserts officer is StaffActor {
  const phase = phaseOf(phone, new Date())
  if (phase === 'expired') throw new Refusal('scanner_expired')
  if (phase === 'ended' || !officer || version !== phone.version || !mayCheck(state, officer.role))
    throw new Refusal('scanner_over')
}
