import 'server-only'
import type { StaffActor } from '@/lib/domain/actor'
import { seal, unseal } from '@/lib/keys/seal'

const PURPOSE = 'search_term'

/** What someone searches for, as it may stand in an address: a NIK there would stay in the browser's history. Only they can open it. */
export const sealTerm = (actor: StaffActor, term: string): string =>
  seal(Buffer.from(term), PURPOSE, actor.id).toString('base64url')

/** What was searched for; undefined for a broken address or another person's. */
export function openTerm(actor: StaffActor, sealed: string): string | undefined {
  try {
    return unseal(Buffer.from(sealed, 'base64url'), PURPOSE, actor.id).toString('utf8')
  } catch {
    return undefined
  }
}
