import 'server-only'
import { type Connection, transact } from '@/db/client'
import * as audit from '@/db/repositories/audit'
import * as collectionSlips from '@/db/repositories/collection-slips'
import * as heldApplications from '@/db/repositories/held-applications'
import * as live from '@/db/repositories/live'
import * as offices from '@/db/repositories/offices'
import * as slips from '@/db/repositories/slips'
import type { StaffActor } from '@/lib/domain/actor'
import type { CollectionSlipForm } from '@/lib/domain/collection-slip-form'
import { Refusal } from '@/lib/domain/refusal'
import { looksAfterHeld } from '@/lib/domain/role'
import { officeDay } from '@/lib/domain/working-days'
import { drawPaper } from '@/lib/integrations/official-paper/draw-paper'
import { letterheadOf } from '@/lib/integrations/official-paper/letterhead'
import { verificationCode, verificationIndex } from '@/lib/keys/proofs'
import { collectionSlipPage } from './collection-slip-page'
import { keepPaper, numberPaper } from './keep-paper'
import { onceActing } from './once-acting'

/**
 * Prints the collection slips of people an outage keeps waiting, one page each, as one paper (standar pelayanan: surat pengambilan when
 * the system is down); each may be checked by its kode cek. Tells the paper's id. All or none: refuses with `not_yours`,
 * `moment_passed` a day that is over, `hold_released` where one is not held any more, `slip_printed` where one has its slip.
 */
export function printCollectionSlips(actor: StaffActor, form: CollectionSlipForm): Promise<string> {
  if (!looksAfterHeld(actor.role)) throw new Refusal('not_yours')
  return transact(on =>
    onceActing(on, actor, form, 'print_collection_slips', async () => {
      const now = new Date()
      if (form.from < officeDay(now)) throw new Refusal('moment_passed')
      const held = await heldApplications.holdLiving(on, actor.officeId, form.holds)
      if (held.length !== form.holds.length) throw new Refusal('hold_released')
      if (await collectionSlips.areSome(on, form.holds)) throw new Refusal('slip_printed')
      const listed = form.holds.flatMap(id => held.filter(({ holdId }) => holdId === id))
      return give(on, actor, listed, { from: form.from, now })
    }),
  )
}

type Held = Awaited<ReturnType<typeof heldApplications.holdLiving>>

async function give(
  on: Connection,
  actor: StaffActor,
  held: Held,
  { from, now }: { from: string; now: Date },
) {
  const { officeId, id: staffId } = actor
  const series = { officeId, kind: 'collection_slip' } as const
  const given = []
  for (const one of held) given.push({ ...one, number: await numberPaper(on, series, now) })

  const [first] = given
  const office = await offices.findById(on, officeId)
  if (!office || !first) throw new Refusal('not_found')
  const pages = given.map(one => collectionSlipPage(actor, one, { from, now }))
  const bytes = await drawPaper({
    ...{ size: 'A5', title: 'Surat pengambilan KTP-el', issuedAt: now, pages },
    ...{ number: first.number, numbers: given.map(({ number }) => number) },
    letterhead: letterheadOf(office),
  })
  const only = given.length === 1 ? first.applicationId : undefined
  const paper = await keepPaper(on, { ...series, bytes, staffId, number: first.number, applicationId: only })
  for (const one of given) await note(on, actor, one, { paperId: paper.id, from, now })
  return paper.id
}

/** That someone has their slip: the row, what `/verifikasi` looks up, and the trace. */
async function note(
  on: Connection,
  { officeId, id: staffId }: StaffActor,
  { holdId, applicationId, number }: { holdId: string; applicationId: string; number: string },
  { paperId, from, now }: { paperId: string; from: string; now: Date },
) {
  await collectionSlips.insert(on, {
    ...{ holdId, officeId, number, paperId },
    ...{ collectFrom: from, issuedBy: staffId, issuedAt: now },
  })
  await slips.issue(on, {
    ...{ officeId, applicationId, kind: 'collection', issuedAt: now },
    codeIndex: verificationIndex(verificationCode('collection', holdId)),
  })
  await audit.trace(on, {
    ...{ officeId, staffId, subjectId: applicationId },
    act: 'collection_slip_given',
    detail: number,
  })
  await live.announce(on, { officeId, subject: 'application', id: applicationId })
}
