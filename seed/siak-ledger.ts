import { randomUUID } from 'node:crypto'
import { type Connection, database, transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as documents from '@/db/repositories/documents'
import { moveApplication } from '@/lib/commands/move-application'
import { noteRecordStatus } from '@/lib/commands/note-record-status'
import { writeDraft } from '@/lib/commands/start-application'
import type { StaffActor } from '@/lib/domain/actor'
import { applicationForm } from '@/lib/domain/application-form'
import type { RecordStatus } from '@/lib/domain/record-status'
import type { Variant } from '@/lib/domain/service'
import { AT_REGENCY, BEFORE_REGENCY } from '@/lib/domain/siak-ledger'
import { FIRST_CHECK, forward, moves, STATES, workflow } from '@/lib/domain/workflow'
import { officeDay } from '@/lib/domain/working-days'
import { holderOf } from './applications'

const FITS = { verdict: 'fits', lackingReason: null, note: null } as const
const HOUR = 60 * 60 * 1000

type Sent = { name: string; nik: string; variant: Variant; daysAgo: number; says?: RecordStatus }

/** Cases that have been with the regency for some days. Fake people, fake numbers. */
const sent: readonly Sent[] = [
  { name: 'Sumarni', nik: '3508105203710011', variant: 'lost', daysAgo: 9, says: 'SENT_FOR_ENROLLMENT' },
  {
    name: 'Teguh Prasetya',
    nik: '3508101907900012',
    variant: 'damaged',
    daysAgo: 6,
    says: 'ADJUDICATE_RECORD',
  },
  { name: 'Khoirul Anam', nik: '3508100402840013', variant: 'lost', daysAgo: 1 },
]

/** Fills the SIAK ledger of the first office: what waits at the regency for days, with what SIAK said of it since, and one that came back. */
export async function seedSiakLedger(staff: readonly StaffActor[], now: Date) {
  const [operator, verifier] = [holderOf(staff, BEFORE_REGENCY), holderOf(staff, REGENCY)]
  for (const { says, daysAgo, ...person } of sent) {
    const number = await transact(on =>
      sendDaysAgo(on, staff, person, new Date(now.getTime() - daysAgo * 24 * HOUR)),
    )
    if (says) await noteRecordStatus(operator, said(number, says, now))
  }
  const number = await transact(on =>
    sendDaysAgo(
      on,
      staff,
      { name: 'Yayuk Winarsih', nik: '3508105411760014', variant: 'damaged' },
      new Date(now.getTime() - 3 * 24 * HOUR),
    ),
  )
  const application = await applications.findByNumber(database(), number)
  if (!application) return
  await moveApplication(verifier, {
    ...{ press: randomUUID(), number, seenVersion: application.version, move: 'return_to_operator' },
    ...{ returnReason: 'data_differs', reason: 'Tanggal lahir di KK berbeda dengan SIAK.' },
    recordStatus: 'ADJUDICATE_RECORD',
  })
}

const REGENCY = AT_REGENCY[0] ?? BEFORE_REGENCY

/** Takes someone in and walks them to the regency, an hour for each step, ending at a moment. Past moments are written directly: commands know only now. */
async function sendDaysAgo(
  on: Connection,
  staff: readonly StaffActor[],
  { name, nik, variant }: Pick<Sent, 'name' | 'nik' | 'variant'>,
  moment: Date,
): Promise<string> {
  const counter = holderOf(staff, FIRST_CHECK)
  const id = await writeDraft(on, counter, filled(name, nik, variant))
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
  await applications.move(on, application, {
    ...{ move, toState, isRepair: false, handsIn: move === 'hand_in', staffId: holder.id, now },
    siakReference: moves[move].needs?.includes('siak_reference') ? `SIAK-${application.number}` : undefined,
  })
}

const said = (number: string, recordStatus: RecordStatus, now: Date) => ({
  ...{ press: randomUUID(), number, recordStatus, seenOn: officeDay(now), seenStatus: null },
  note: undefined,
})

const filled = (name: string, nik: string, variant: Variant) =>
  applicationForm.parse({
    press: randomUUID(),
    ...{ name, nik, variant, phone: '081300001111', villageCode: '35.08.10.1005' },
    familyCardNumber: `350810${nik.slice(6, 12).replace(/^[4-7]/, '1')}0001`,
  })
