import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as originals from '@/db/repositories/originals'
import * as staff from '@/db/repositories/staff'
import type { StaffActor } from '@/lib/domain/actor'
import { destructions, keptBecause, originalAfter } from '@/lib/domain/original'
import type { DestroyOriginalsForm } from '@/lib/domain/original-form'
import { Refusal } from '@/lib/domain/refusal'
import { destroysOriginals, mayWitness } from '@/lib/domain/role'
import { keepDestructionRecord } from './destruction-record'
import { onceActing } from './once-acting'

/**
 * Has originals destroyed before a witness of the same office, all or none, and makes the berita acara both sign, on the screen or by hand; tells its id.
 * Refuses with `not_yours`, `witness_unfit` oneself and people of other offices, `original_changed` what is not held any more, and
 * `original_in_use` what belongs to a case under way, and `signature_unreadable`.
 */
export function destroyOriginals(actor: StaffActor, form: DestroyOriginalsForm): Promise<string> {
  if (!destroysOriginals(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    onceActing(on, actor, form, 'destroy_originals', async () => {
      const witness = (await staff.ofOffice(on, actor.officeId)).find(({ id }) => id === form.witnessId)
      if (!witness || !mayWitness(actor, witness)) throw new Refusal('witness_unfit')
      const chosen = await chosenOf(on, actor, form)
      const paperId = await keepDestructionRecord(on, actor, { ...form, chosen, witness })
      for (const one of chosen) await destroy(on, actor, one, { ...form, paperId })
      return paperId
    }),
  )
}

type Chosen = Awaited<ReturnType<typeof originals.holdAll>>[number]

async function chosenOf(on: Connection, actor: StaffActor, form: DestroyOriginalsForm): Promise<Chosen[]> {
  const chosen = await originals.holdAll(on, actor.officeId, form.originals)
  if (chosen.length !== new Set(form.originals).size) throw new Refusal('original_changed')
  for (const { original, caseState } of chosen) {
    if (!originalAfter(original.state, 'destroyed')) throw new Refusal('original_changed')
    const because = keptBecause('destroyed', { type: original.type, caseState })
    if (because) throw new Refusal(because)
  }
  return chosen
}

async function destroy(
  on: Connection,
  { id: staffId, officeId }: StaffActor,
  { original }: Chosen,
  { way, witnessId, paperId }: DestroyOriginalsForm & { paperId: string },
) {
  const changed = await originals.change(on, original, { state: 'destroyed', place: null, since: new Date() })
  if (!changed) throw new Refusal('original_changed')
  await originals.note(on, original, {
    ...{ act: 'destroyed', note: destructions[way], witnessId, paperId, staffId },
  })
  await audit.trace(on, {
    ...{ officeId, staffId, subjectId: original.applicationId },
    act: 'original_destroyed',
    detail: original.type,
  })
}
