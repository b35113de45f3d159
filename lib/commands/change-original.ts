import 'server-only'
import { type Connection, transact } from '@/db/client'
import type { Filed } from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import * as live from '@/db/repositories/live'
import * as originals from '@/db/repositories/originals'
import type { StaffActor } from '@/lib/domain/actor'
import {
  keptBecause,
  type OriginalAct,
  type OriginalType,
  originalAfter,
  originalOf,
} from '@/lib/domain/original'
import { Refusal } from '@/lib/domain/refusal'
import { keepsOriginals } from '@/lib/domain/role'
import { officeApplication } from './find-own'
import { once } from './once'

type Asked = { press: string; number: string; type: OriginalType; seen: number }

/** What an act writes down besides itself. */
export type OriginalDetails = {
  place?: string
  note?: string
  receiverName?: string
  witnessId?: string
  paperId?: string
}

/**
 * Does something with an original of a case at the actor's office, once. Refuses with `not_yours` roles that keep none, `not_found` as
 * `officeApplication`, and as `noteOriginal` does.
 */
export function changeOriginal(
  actor: StaffActor,
  form: Asked,
  act: OriginalAct,
  details: (on: Connection, application: Filed) => OriginalDetails | Promise<OriginalDetails>,
): Promise<string | null> {
  if (!keepsOriginals(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    once(on, form, `original_${act}`, async () => {
      const application = await officeApplication(on, actor, form.number)
      await assertMay(on, application, form, act)
      const written = await details(on, application)
      await noteOriginal(on, actor, application, { ...written, act, type: form.type })
      return written.paperId ?? null
    }),
  )
}

/** Refuses with `original_changed` whoever saw an older record, and for what `keptBecause` says. */
async function assertMay(on: Connection, { id, state }: Filed, { type, seen }: Asked, act: OriginalAct) {
  const original = (await originals.ofApplication(on, id)).find(one => one.type === type)
  if ((original?.version ?? 0) !== seen) throw new Refusal('original_changed')
  const because = keptBecause(act, { type, caseState: state })
  if (because) throw new Refusal(because)
}

/**
 * Writes down what is done with a case's original: where it is now, the entry, the trace. A step of a transaction that holds the
 * application. Refuses with `original_not_kept` a paper the service does not take in, and `original_changed` what cannot follow.
 */
export async function noteOriginal(
  on: Connection,
  actor: StaffActor,
  application: Filed,
  { act, type, ...details }: OriginalDetails & { act: OriginalAct; type: OriginalType },
) {
  const { id: applicationId, officeId, variant } = application
  if (originalOf(variant) !== type) throw new Refusal('original_not_kept')
  const before = (await originals.ofApplication(on, applicationId)).find(one => one.type === type)
  const state = originalAfter(before?.state, act)
  if (!state) throw new Refusal('original_changed')

  const now = new Date()
  const change = {
    state,
    place: details.place ?? null,
    since: act === 'moved' && before ? before.since : now,
  }
  const id = before
    ? (await originals.change(on, before, change)) && before.id
    : await originals.begin(on, { ...change, officeId, applicationId, type })
  if (!id) throw new Refusal('original_changed')
  await originals.note(on, { id, officeId }, { ...details, act, staffId: actor.id })
  await audit.trace(on, {
    ...{ officeId, staffId: actor.id, subjectId: applicationId },
    act: `original_${act}`,
    detail: details.place ?? type,
  })
  await live.announce(on, { officeId, subject: 'application', id: applicationId })
}
