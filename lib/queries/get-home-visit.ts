import 'server-only'
import { z } from 'zod'
import { database } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as homeVisits from '@/db/repositories/home-visits'
import type { StaffActor, VisitorActor } from '@/lib/domain/actor'
import { isVisitClosed } from '@/lib/domain/home-visit'
import { readHomeVisitNumber } from '@/lib/domain/home-visit-number'
import { Refusal } from '@/lib/domain/refusal'
import { arrangesHomeVisits } from '@/lib/domain/role'
import { blindIndex } from '@/lib/keys/blind-index'
import { limitAttempts } from '@/lib/limit-attempts'

/** Looks per address in a quarter of an hour: enough for a village to follow, too few to guess. */
const MOST = 60

/** What became of a request, to whoever holds its number: no name, no address, no reason. Refuses with `not_found`, and with `too_many_attempts` an address that asks too often. */
export async function followHomeVisit(actor: VisitorActor, typed: string) {
  await limitAttempts('follow_home_visit', actor.address, MOST)
  const number = readHomeVisitNumber(typed)
  const found = number
    ? await homeVisits.findByNumber(database(), blindIndex('home_visit_number', number))
    : undefined
  if (!found) throw new Refusal('not_found')

  const { state, variant, promisedOn, visitOn, visitors, declinedBecause, createdAt } = found
  return {
    ...{ number: found.number, state, variant, promisedOn, visitOn, visitors },
    declinedBecause,
    createdAt,
  }
}

/** A request as those who arrange the visit read it; the look leaves a trace. Refuses with `not_found` everyone else. */
export async function getHomeVisit(actor: StaffActor, id: string) {
  const found = z.uuid().safeParse(id).success ? await homeVisits.findById(database(), id) : undefined
  if (!found || found.officeId !== actor.officeId || !arrangesHomeVisits(actor.role))
    throw new Refusal('not_found')

  const { officeId, id: subjectId } = found
  await audit.trace(database(), { officeId, staffId: actor.id, act: 'home_visit_opened', subjectId })
  const { numberIndex, officeId: _, ...shown } = found
  return { ...shown, isClosed: isVisitClosed(found.state) }
}
