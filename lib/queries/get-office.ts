import 'server-only'
import { database } from '@/db/client'
import * as offices from '@/db/repositories/offices'
import type { Actor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'

/** The office this portal serves, as citizens read of it in header and footer, and the standard it works by. Open to everyone. */
export async function getOffice(_actor: Actor) {
  const office = await offices.serving(database())
  const standard = office && (await offices.currentStandard(database(), office.id))
  if (!office || !standard) throw new Refusal('not_found')

  const { name, code, regencyName: regency, phone, address, hours, isDemonstration } = office
  const { version, decreeNumber, effectiveOn, targetMinutes, fee, product } = standard
  return {
    ...{ name, code, regency, phone, address, hours, isDemonstration },
    standard: { version, decreeNumber, effectiveOn, targetMinutes, fee, product },
  }
}

export type Office = Awaited<ReturnType<typeof getOffice>>
