import 'server-only'
import { database } from '@/db/client'
import * as officeHours from '@/db/repositories/office-hours'
import * as offices from '@/db/repositories/offices'
import type { Actor } from '@/lib/domain/actor'
import { hoursSentence } from '@/lib/domain/hours-sentence'
import { isRefusal, Refusal } from '@/lib/domain/refusal'
import { publicAddress } from '@/lib/env'

type Served = Awaited<ReturnType<typeof readOffice>>

let lastRead: Served | undefined

/**
 * The office this portal serves, as citizens read of it in header and footer, the standard it works by, and the address (`site`) it is read at. Open to everyone.
 * While the database is away it is the one read last: a form that could not be sent keeps its page, and what was typed.
 */
export async function getOffice(_actor: Actor): Promise<Served> {
  try {
    lastRead = await readOffice()
    return lastRead
  } catch (thrown) {
    if (isRefusal(thrown) || !lastRead) throw thrown
    return lastRead
  }
}

async function readOffice() {
  const office = await offices.serving(database())
  const standard = office && (await offices.currentStandard(database(), office.id))
  if (!office || !standard) throw new Refusal('not_found')

  const week = await officeHours.weekOf(database(), office.id)
  const { name, code, regencyName: regency, phone, whatsapp, address, isDemonstration } = office
  const { version, decreeNumber, decreedOn, effectiveOn, targetMinutes, fee, product, content } = standard
  return {
    ...{ name, code, regency, phone, whatsapp, address, isDemonstration, week },
    hours: hoursSentence(week),
    site: publicAddress(),
    standard: { version, decreeNumber, decreedOn, effectiveOn, targetMinutes, fee, product, content },
  }
}
