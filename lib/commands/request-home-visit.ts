import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as homeVisits from '@/db/repositories/home-visits'
import * as officeHours from '@/db/repositories/office-hours'
import * as offices from '@/db/repositories/offices'
import type { VisitorActor } from '@/lib/domain/actor'
import { CALLED_WITHIN } from '@/lib/domain/home-visit'
import type { HomeVisitForm } from '@/lib/domain/home-visit-form'
import { newHomeVisitNumber } from '@/lib/domain/home-visit-number'
import { Refusal } from '@/lib/domain/refusal'
import { villagesOf } from '@/lib/domain/villages'
import { addWorkingDays, officeDay } from '@/lib/domain/working-days'
import { blindIndex } from '@/lib/keys/blind-index'
import { randomBelow } from '@/lib/keys/random'
import { limitAttempts } from '@/lib/limit-attempts'
import { once } from './once'

/** Requests in 15 minutes for one phone number: a household, or a neighbour who asks for some; and from one address, which a whole town can share. */
const MOST = 5
const MOST_PER_ADDRESS = 60

/** Someone asks the office to come to them; tells the number to follow it by. Refuses with `too_many_attempts`, and `village_elsewhere` outside the kecamatan. */
export async function requestHomeVisit(actor: VisitorActor, form: HomeVisitForm): Promise<string> {
  await limitAttempts('home_visit', actor.address, MOST_PER_ADDRESS)
  await limitAttempts('home_visit_phone', form.phone, MOST)
  return transact(async on => {
    // The press remembers the id, never the number: only whoever asked holds that.
    const id = await once(on, form, 'request_home_visit', () => writeDown(on, form))
    const visit = await homeVisits.findById(on, id)
    if (!visit) throw new Refusal('not_found')
    return visit.number
  })
}

async function writeDown(on: Connection, { press: _, ...form }: HomeVisitForm): Promise<string> {
  const office = await offices.serving(on)
  if (!office) throw new Refusal('not_found')
  if (!villagesOf(office.code).some(({ code }) => code === form.villageCode))
    throw new Refusal('village_elsewhere')

  // To the millisecond, as the lists' cursors are.
  const createdAt = new Date()
  const today = officeDay(createdAt)
  const closed = await officeHours.closedDays(on, office.id, today)
  const number = newHomeVisitNumber(randomBelow)
  return homeVisits.insert(on, {
    ...form,
    ...{ officeId: office.id, createdAt, number },
    numberIndex: blindIndex('home_visit_number', number),
    promisedOn: addWorkingDays(today, CALLED_WITHIN, closed),
  })
}
