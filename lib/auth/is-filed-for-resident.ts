import 'server-only'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as staff from '@/db/repositories/staff'
import type { ApplicantActor } from '@/lib/domain/actor'
import { filesForVillage } from '@/lib/domain/role'

/** Whether an operator desa wrote the application for a resident: the device it was written on is not the resident's. */
export async function isFiledForResident(actor: ApplicantActor): Promise<boolean> {
  const on = database()
  const application = await applications.findById(on, actor.applicationId)
  const filer = application?.takenInBy ? await staff.filerOf(on, application.takenInBy) : undefined
  return filer !== undefined && filesForVillage(filer.role)
}
