import 'server-only'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import type { VisitorActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { trackingIndex } from '@/lib/keys/blind-index'

/** The applications behind a phone number and the last four of a code. A wrong phone and a wrong code are one and the same `tracking_unknown` (D7). The caller limits attempts. */
export async function trackApplications(
  _actor: VisitorActor,
  { phone, code }: { phone: string; code: string },
): Promise<string[]> {
  const found = await applications.findTracked(database(), trackingIndex(phone, code))
  if (found.length === 0) throw new Refusal('tracking_unknown')
  return found
}
