import 'server-only'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as originals from '@/db/repositories/originals'
import type { StaffActor } from '@/lib/domain/actor'
import { keptBecause, originalOf } from '@/lib/domain/original'
import { Refusal } from '@/lib/domain/refusal'
import { keepsOriginals, mayOpenApplications } from '@/lib/domain/role'
import { roleOn } from '@/lib/domain/role-on'
import { paperSeals } from './paper-seals'

/** The original of one case as those see it who may open the case: where it is, everything that was done with it, and whether they may write; undefined for a service that takes none. Refuses with `not_found` all others. */
export async function getOriginal(actor: StaffActor, number: string) {
  const application = await applications.findByNumber(database(), number)
  if (!application || !roleOn(application, actor) || !mayOpenApplications(actor.role))
    throw new Refusal('not_found')
  const type = originalOf(application.variant)
  if (!type) return undefined
  const [kept, entries] = await Promise.all([
    originals.ofApplication(database(), application.id),
    originals.entriesOf(database(), application.id),
  ])
  const original = kept.find(one => one.type === type)
  const seals = await paperSeals(
    database(),
    entries.map(({ entry }) => entry.paperId).filter(paperId => paperId !== null),
  )
  return {
    type,
    state: original?.state,
    place: original?.place,
    version: original?.version ?? 0,
    entries: entries.map(({ entry, staffName, witnessName }) => {
      const { id, act, place, note, receiverName, paperId, happenedAt } = entry
      return {
        ...{ id, act, place, note, receiverName, paperId, happenedAt, staffName, witnessName },
        signed: seals.filter(seal => seal.paperId === paperId),
      }
    }),
    mayWrite: keepsOriginals(actor.role),
    mayReturn: !keptBecause('returned', { type, caseState: application.state }),
  }
}
