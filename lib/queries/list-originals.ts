import 'server-only'
import { database } from '@/db/client'
import * as originals from '@/db/repositories/originals'
import * as staff from '@/db/repositories/staff'
import type { StaffActor } from '@/lib/domain/actor'
import { readCursor, writeCursor } from '@/lib/domain/cursor'
import { keptBecause } from '@/lib/domain/original'
import { Refusal } from '@/lib/domain/refusal'
import { destroysOriginals, keepsOriginals, mayWitness } from '@/lib/domain/role'

/** Rows of one page. */
const MOST = 20

/** The originals the actor's office holds, the oldest first: one page, and where the next begins; for whoever may have some destroyed, which of them and who may witness it. Refuses with `not_found` roles that keep none. */
export async function listOriginals(actor: StaffActor, after?: string) {
  if (!keepsOriginals(actor.role)) throw new Refusal('not_found')
  const destroys = destroysOriginals(actor.role)
  const [found, colleagues] = await Promise.all([
    originals.held(database(), actor.officeId, { after: readCursor(after), limit: MOST + 1 }),
    destroys ? staff.ofOffice(database(), actor.officeId) : [],
  ])
  const rows = found.slice(0, MOST).map(({ original, number, name, caseState }) => {
    const { id, type, place, since } = original
    const isFree = destroys && !keptBecause('destroyed', { type, caseState })
    return { id, type, place: place ?? '', since, number, name: name ?? '', caseState, isFree }
  })
  const last = rows.at(-1)
  return {
    rows,
    destroys,
    witnesses: colleagues.filter(colleague => mayWitness(actor, colleague)),
    next: found.length > MOST && last ? writeCursor({ at: last.since, id: last.id }) : undefined,
  }
}
