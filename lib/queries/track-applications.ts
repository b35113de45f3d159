import 'server-only'
import { database } from '@/db/client'
import * as phoneApplications from '@/db/repositories/phone-applications'
import type { VisitorActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { trackingIndex } from '@/lib/keys/blind-index'
import { limitAttempts } from '@/lib/limit-attempts'

const MOST_PER_PHONE = 5
/** A mobile network puts a whole town behind one address; the phone number's own limit is the hard one. */
const MOST_PER_ADDRESS = 100

/** The applications behind a phone number and the last four of a code. A wrong phone and a wrong code are one and the same `tracking_unknown` (docs/decisions/004). Refuses with `too_many_attempts` past five tries on one phone number in a quarter of an hour, or a hundred from one address. */
export async function trackApplications(
  actor: VisitorActor,
  { phone, code }: { phone: string; code: string },
): Promise<string[]> {
  await limitAttempts('track_address', actor.address, MOST_PER_ADDRESS)
  await limitAttempts('track_phone', phone, MOST_PER_PHONE)
  const found = await phoneApplications.findTracked(database(), trackingIndex(phone, code))
  if (found.length === 0) throw new Refusal('tracking_unknown')
  return found
}
