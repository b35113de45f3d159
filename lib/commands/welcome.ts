import 'server-only'
import type { Connection } from '@/db/client'
import type { Filed } from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import * as live from '@/db/repositories/live'
import * as visits from '@/db/repositories/visits'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { ticketAfter, ticketLabel } from '@/lib/domain/ticket'
import { purposeFor, type VisitDoor, type VisitPurpose } from '@/lib/domain/visit'
import { officeDay } from '@/lib/domain/working-days'

type Guest = {
  purpose: VisitPurpose
  name: string
  phone?: string | null
  applicationId?: string
}

type Met = { officeId: string; door: VisitDoor; staffId?: string }

/** Writes someone in the guest book under the next queue number of the day, inside the caller's transaction. Whoever holds a number for the same application keeps that one, and waits again if they were passed over. */
export async function welcome(on: Connection, guest: Guest, met: Met): Promise<visits.Visit> {
  const { officeId, door, staffId } = met
  const arrivedAt = new Date()
  const day = officeDay(arrivedAt)
  await visits.hold(on, { officeId, day })
  const held = guest.applicationId && (await visits.openFor(on, guest.applicationId, day))
  if (held) return comeBack(on, held, staffId)

  const visit = await visits.insert(on, { ...guest, officeId, day, door, writtenBy: staffId, arrivedAt })
  await audit.trace(on, { officeId, staffId, act: 'visit_written', subjectId: visit.id, detail: door })
  await live.announce(on, { officeId, subject: 'queue', id: visit.id })
  return visit
}

/**
 * Whoever was passed over and shows themselves again waits at the place their number has, as it does after a redirection: they
 * came before all who wait behind it, and lost their turn already. Any counter may call them.
 */
async function comeBack(on: Connection, visit: visits.Visit, staffId: string | undefined) {
  const state = ticketAfter(visit.state, 'come_back')
  if (!state) return visit
  if (!(await visits.change(on, visit, { state, counter: null }))) throw new Refusal('queue_changed')
  const { officeId, id, ticketNumber } = visit
  const detail = `come_back ${ticketLabel(ticketNumber)}`
  await audit.trace(on, { officeId, staffId, act: 'visit_changed', subjectId: id, detail })
  await live.announce(on, { officeId, subject: 'queue', id })
  return visit
}

/** The same for the applicant of an application, who need say nothing again. */
export const welcomeFor = (on: Connection, application: Filed, met: Met) =>
  welcome(
    on,
    {
      purpose: purposeFor(application),
      name: application.name,
      phone: application.phone,
      applicationId: application.id,
    },
    met,
  )

/** Who came on a day without power and was written on a paper form: a line in the guest book of that day, looked after already. */
export async function writeDown(on: Connection, actor: StaffActor, application: Filed, receivedAt: Date) {
  const { officeId, id: writtenBy } = actor
  const { name, phone, variant: purpose, id: applicationId } = application
  const day = officeDay(receivedAt)
  await visits.hold(on, { officeId, day })
  const visit = await visits.insert(on, {
    ...{ officeId, day, door: 'paper', writtenBy, purpose, name, phone, applicationId },
    ...{ state: 'served', arrivedAt: receivedAt, servedAt: receivedAt },
  })
  await audit.trace(on, {
    ...{ officeId, staffId: writtenBy, act: 'visit_written', subjectId: visit.id, detail: 'paper' },
  })
}

/** From here on a queue number stands for an application. Refuses with `queue_changed` one that is not today's, or stands for another. */
export async function stampTicket(on: Connection, actor: StaffActor, visitId: string, applicationId: string) {
  const visit = await visits.findById(on, visitId)
  const isFree =
    visit?.officeId === actor.officeId &&
    visit.day === officeDay(new Date()) &&
    visit.applicationId === null &&
    visit.state !== 'served'
  if (!isFree || !(await visits.change(on, visit, { applicationId }))) throw new Refusal('queue_changed')
}
