import { database, transact } from '@/db/client'
import * as offices from '@/db/repositories/offices'
import { seedApplications } from './applications'
import { seedOffices } from './offices'

/** Fills an empty database with a demonstration office, its people and their work. Tells whether it did: a second call does nothing. */
export async function seedDemonstration(): Promise<boolean> {
  if (await offices.serving(database())) return false
  const staff = await transact(seedOffices)
  await seedApplications(staff)
  return true
}
