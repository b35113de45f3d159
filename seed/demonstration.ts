import { database, transact } from '@/db/client'
import * as offices from '@/db/repositories/offices'
import { seedApplications } from './applications'
import { seedAppointments, seedUnsureAppointment } from './appointments'
import { seedComplaints } from './complaints'
import { seedDelegations } from './delegations'
import { seedDisruptions } from './disruptions'
import { seedHolidays } from './holidays'
import { seedHomeVisits } from './home-visits'
import { seedNeighbours } from './neighbours'
import { seedOffices } from './offices'
import { seedPaperForms } from './paper-forms'
import { seedPastServices } from './past-services'
import { seedPauses } from './pauses'
import { seedReprint } from './reprints'
import { seedSiakLedger } from './siak-ledger'
import { seedCount, seedDeliveries } from './supplies'
import { seedSurveys } from './surveys'
import { seedVisits } from './visits'

/** Fills an empty database with a demonstration office, its people and their work. Tells whether it did: a second call does nothing. */
export async function seedDemonstration(): Promise<boolean> {
  if (await offices.serving(database())) return false
  const staff = await transact(seedOffices)
  await transact(seedHolidays)
  await seedDeliveries(staff)
  await seedPastServices(staff, new Date())
  await seedApplications(staff)
  await seedCount(staff)
  await seedSiakLedger(staff, new Date())
  await seedNeighbours(staff, new Date())
  await seedVisits(staff)
  await seedPauses(staff)
  await seedReprint(staff)
  await seedAppointments(staff, new Date())
  await seedUnsureAppointment(staff, new Date())
  await seedPaperForms(staff, new Date())
  await transact(on => seedSurveys(on, staff, new Date()))
  await transact(on => seedComplaints(on, staff, new Date()))
  await seedDisruptions(staff, new Date())
  await transact(on => seedHomeVisits(on, staff, new Date()))
  await seedDelegations(staff, new Date())
  return true
}
