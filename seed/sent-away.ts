import { randomUUID } from 'node:crypto'
import type { Connection } from '@/db/client'
import * as applicationMoves from '@/db/repositories/application-moves'
import * as applications from '@/db/repositories/applications'
import * as documents from '@/db/repositories/documents'
import { writeDraft } from '@/lib/commands/start-application'
import type { StaffActor } from '@/lib/domain/actor'
import { applicationForm } from '@/lib/domain/application-form'
import type { Variant } from '@/lib/domain/service'
import { AT_REGENCY, BEFORE_REGENCY } from '@/lib/domain/siak-ledger'
import { FIRST_CHECK, forward, moves, STATES, workflow } from '@/lib/domain/workflow'
import { holderOf } from './applications'

const FITS = { verdict: 'fits', lackingReason: null, note: null } as const
const HOUR = 60 * 60 * 1000

/** Where the regency begins with a case. */
export const REGENCY = AT_REGENCY[0] ?? BEFORE_REGENCY

/** Someone whose case went to the regency. Fake people, fake numbers. */
export type SentAway = { name: string; nik: string; variant: Variant; villageCode?: string }

/** Takes someone in and walks them to the regency, an hour for each step, ending at a moment; tells the number. Past moments are written directly: commands know only now. */
export async function sendDaysAgo(
  on: Connection,
  staff: readonly StaffActor[],
  person: SentAway,
  moment: Date,
): Promise<string> {
  const counter = holderOf(staff, FIRST_CHECK)
  const id = await writeDraft(on, counter, filled(person))
  for (const paper of await documents.ofApplication(on, id))
    await documents.answer(on, paper.id, 'at_counter')

  const road = STATES.slice(0, STATES.indexOf(REGENCY))
  for (const [step, state] of road.entries()) {
    const holder = step === 0 ? counter : holderOf(staff, state)
    await moveOn(on, id, holder, new Date(moment.getTime() - (road.length - 1 - step) * HOUR))
  }
  for (const paper of await documents.ofApplication(on, id))
    await documents.judge(on, paper.id, { ...FITS, staffId: counter.id, now: moment })
  return (await applications.findById(on, id))?.number ?? ''
}

async function moveOn(on: Connection, id: string, holder: StaffActor, now: Date) {
  const application = await applications.findById(on, id)
  const move = application && forward(application.state)
  const toState = move && workflow[application.state].moves[move]
  if (!toState) throw new Error('no way on')
  await applicationMoves.make(on, application, {
    ...{ move, toState, isReturned: false, handsIn: move === 'hand_in', staffId: holder.id, now },
    siakReference: moves[move].needs?.includes('siak_reference') ? `SIAK-${application.number}` : undefined,
  })
}

const filled = ({ name, nik, variant, villageCode = '35.08.10.1005' }: SentAway) =>
  applicationForm.parse({
    press: randomUUID(),
    ...{ name, nik, variant, phone: '081300001111', villageCode },
    familyCardNumber: `${nik.slice(0, 6)}${nik.slice(6, 12).replace(/^[4-7]/, '1')}0001`,
  })
