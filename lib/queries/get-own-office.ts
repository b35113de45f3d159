import 'server-only'
import { database } from '@/db/client'
import * as offices from '@/db/repositories/offices'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'

/** The office a member of staff works for. `districtCode` is null for the regency's own. */
export async function getOwnOffice(actor: StaffActor) {
  const office = await offices.findById(database(), actor.officeId)
  if (!office) throw new Refusal('not_found')

  const { name, code, regencyId, isDemonstration } = office
  return {
    name: regencyId ? `Kecamatan ${name}` : name,
    districtCode: regencyId ? code : null,
    isDemonstration,
  }
}
