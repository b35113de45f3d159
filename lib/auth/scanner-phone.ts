import 'server-only'
import { cookies } from 'next/headers'
import { database } from '@/db/client'
import { livingPhone } from '@/lib/commands/living-phone'
import type { ScannerActor } from '@/lib/domain/actor'
import { isRefusal, Refusal, type RefusalReason } from '@/lib/domain/refusal'
import { USE_MINUTES } from '@/lib/domain/scanner-phone'
import { readLinkToken } from '@/lib/keys/link-token'
import { digestOf } from '@/lib/keys/random'
import { routes } from '@/lib/routes'
import { keepCookie } from './keep-cookie'

const NAME = 'tuntas.pindai'

/** What a QR means to the phone that opened it: one it may connect with, one it is connected by, or why neither. */
type PhoneHere =
  | { phase: 'offered'; number: string }
  | { phase: 'connected'; scanner: ScannerActor }
  | { phase: 'refused'; reason: RefusalReason }

/** What this phone may do with the QR it opened. Looking changes nothing: what opens a link to preview it uses nobody's QR up. */
export async function phoneHere(token: string): Promise<PhoneHere> {
  try {
    const { phone, application, officer } = await behind(token)
    const { number } = application
    if (!phone.phoneHash) return { phase: 'offered', number }
    const known = (await cookies()).get(NAME)?.value
    if (!known || !digestOf(known).equals(phone.phoneHash)) throw new Refusal('scanner_taken')
    return { phase: 'connected', scanner: { kind: 'scanner', staff: officer, number, phoneId: phone.id } }
  } catch (thrown) {
    if (isRefusal(thrown)) return { phase: 'refused', reason: thrown.reason }
    throw thrown
  }
}

/** The officer whose phone this is, for what it sends. Refuses as `livingPhone` does, and with `scanner_taken` every phone but the one that is connected. */
export async function scannerHere(token: string): Promise<ScannerActor> {
  const here = await phoneHere(token)
  if (here.phase === 'connected') return here.scanner
  throw new Refusal(here.phase === 'refused' ? here.reason : 'scanner_taken')
}

/** From now on this browser is known by `secret` to the QR it connected with. */
export const keepPhone = (token: string, secret: string) =>
  keepCookie(NAME, secret, { maxAge: USE_MINUTES * 60, path: routes.scannerPhone(token) })

function behind(token: string) {
  const id = readLinkToken('scanner_phone', token)
  if (!id) throw new Refusal('scanner_unknown')
  return livingPhone(database(), id)
}
