import 'server-only'
import { database } from '@/db/client'
import * as handovers from '@/db/repositories/handovers'
import * as slips from '@/db/repositories/slips'
import type { VisitorActor } from '@/lib/domain/actor'
import { initialsOf } from '@/lib/domain/person-name'
import { plainVerificationCode } from '@/lib/domain/receipt-code'
import { receiptStanding, standingOf } from '@/lib/domain/slip'
import { verificationCode, verificationIndex } from '@/lib/keys/proofs'
import { limitAttempts } from '@/lib/limit-attempts'

/** Checks per address in a quarter of an hour; a whole office can share one. */
const MOST = 60

/** Whether a slip is real, for whoever reads its kode cek: kind, day, initials and whether it still stands, and nothing by which to find the person. Undefined for an unknown code, however it is wrong. Refuses with `too_many_attempts` an address that asks too often. */
export async function checkSlip(actor: VisitorActor, typed: string) {
  await limitAttempts('check_slip', actor.address, MOST)
  const code = plainVerificationCode(typed)
  const slip = code && (await slips.findByCode(database(), verificationIndex(code)))
  if (!slip) return undefined
  const { kind, issuedAt, state, name, applicationId } = slip
  const standing =
    kind === 'handover' ? receiptStanding(await isOfLiving(applicationId, code)) : standingOf(state)
  return { kind, issuedAt, initials: initialsOf(name ?? ''), ...standing }
}

/** Whether a receipt's code is that of the handover that stands. */
async function isOfLiving(applicationId: string, code: string) {
  const living = await handovers.find(database(), applicationId)
  return living !== undefined && verificationCode('handover', living.id) === code
}

export type CheckedSlip = NonNullable<Awaited<ReturnType<typeof checkSlip>>>
