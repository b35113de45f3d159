import 'server-only'
import type { Actor } from '@/lib/domain/actor'
import { hoursSentence } from '@/lib/domain/hours-sentence'
import { publicAddress } from '@/lib/env'
import { servedOffice } from './served-office'

/**
 * The office this portal serves, as citizens read of it in header and footer, the standard it works by, and the address (`site`) it is read at. Open to everyone.
 * While the database is away it is the one read last: a form that could not be sent keeps its page, and what was typed.
 */
export async function getOffice(_actor: Actor) {
  const { office, standard, week } = await servedOffice()
  const { name, code, regencyName: regency, phone, whatsapp, address, isDemonstration } = office
  const { version, decreeNumber, decreedOn, effectiveOn, targetMinutes, fee, product, content } = standard
  return {
    ...{ name, code, regency, phone, whatsapp, address, isDemonstration, week },
    hours: hoursSentence(week),
    site: publicAddress(),
    standard: { version, decreeNumber, decreedOn, effectiveOn, targetMinutes, fee, product, content },
  }
}
