import { randomUUID } from 'node:crypto'
import { database, transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import { moveApplication } from '@/lib/commands/move-application'
import { noteRecordStatus } from '@/lib/commands/note-record-status'
import type { StaffActor } from '@/lib/domain/actor'
import type { RecordStatus } from '@/lib/domain/record-status'
import { BEFORE_REGENCY } from '@/lib/domain/siak-ledger'
import { officeDay } from '@/lib/domain/working-days'
import { holderOf } from './applications'
import { REGENCY, type SentAway, sendDaysAgo } from './sent-away'

const DAY = 24 * 60 * 60 * 1000

type Sent = SentAway & { daysAgo: number; says?: RecordStatus }

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
      sendDaysAgo(on, staff, person, new Date(now.getTime() - daysAgo * DAY)),
    )
    if (says) await noteRecordStatus(operator, said(number, says, now))
  }
  const number = await transact(on =>
    sendDaysAgo(
      on,
      staff,
      { name: 'Yayuk Winarsih', nik: '3508105411760014', variant: 'damaged' },
      new Date(now.getTime() - 3 * DAY),
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

const said = (number: string, recordStatus: RecordStatus, now: Date) => ({
  ...{ press: randomUUID(), number, recordStatus, seenOn: officeDay(now), seenStatus: null },
  note: undefined,
})
