import 'server-only'
import { database } from '@/db/client'
import * as disruptions from '@/db/repositories/disruptions'
import * as officeHours from '@/db/repositories/office-hours'
import * as offices from '@/db/repositories/offices'
import { OFFICE_REMEMBERED_FOR } from '@/lib/domain/office-memory'
import { Refusal } from '@/lib/domain/refusal'
import { officeDay } from '@/lib/domain/working-days'
import { remembered } from './remembered'

/**
 * The office this portal serves, with what is equal for all who read of it: standard, week, closed days from today on, and what is
 * out of order or announced. One read for every query that tells of it. Refuses with `not_found` while there is no office.
 */
export const servedOffice = remembered(OFFICE_REMEMBERED_FOR, async () => {
  const [on, now] = [database(), new Date()]
  const office = await offices.serving(on)
  if (!office) throw new Refusal('not_found')

  const [standard, week, closedDays, open] = await Promise.all([
    offices.standardOn(on, office.id, officeDay(now)),
    officeHours.weekOf(on, office.id),
    officeHours.closedDays(on, office.id, officeDay(now)),
    disruptions.open(on, office.id, now),
  ])
  if (!standard) throw new Refusal('not_found')
  return { office, standard, week, closedDays, open }
})
