import { randomUUID } from 'node:crypto'
import { database } from '@/db/client'
import * as offices from '@/db/repositories/offices'
import { printPaperForms } from '@/lib/commands/print-paper-forms'
import { spoilPaperForm } from '@/lib/commands/settle-paper-form'
import { takeInWalkIn } from '@/lib/commands/take-in-walk-in'
import type { StaffActor } from '@/lib/domain/actor'
import { walkInForm } from '@/lib/domain/application-form'
import { paperFormNumber, periodOf } from '@/lib/domain/paper-form'
import { worksAtCounter } from '@/lib/domain/role'
import { officeDay } from '@/lib/domain/working-days'

/** Ten blank forms of which two came back and one was wet; the third nobody has seen since, and the rest lie in the drawer. */
export async function seedPaperForms(staff: readonly StaffActor[], now: Date) {
  const officer = staff.find(({ role }) => worksAtCounter(role))
  const office = officer && (await offices.findById(database(), officer.officeId))
  if (!officer || !office) return
  await printPaperForms(officer, { press: randomUUID(), kind: 'intake', count: 10 })
  await printPaperForms(officer, { press: randomUUID(), kind: 'collection', count: 10 })

  const period = periodOf(officeDay(now))
  const numberOf = (sequence: number) => paperFormNumber({ kind: 'intake', period, sequence }, office.code)
  for (const [sequence, name, phone] of [
    [1, 'Tukiran Adi', '0813 5555 2001'],
    [4, 'Misnah Lestari', '0857 5555 2004'],
  ] as const) {
    const said = walkInForm.parse({ press: randomUUID(), variant: 'lost', name, phone })
    await takeInWalkIn(officer, { ...said, paperForm: numberOf(sequence), receivedAt: new Date() })
  }
  await spoilPaperForm(officer, { press: randomUUID(), number: numberOf(2), reason: 'damaged' })
}
