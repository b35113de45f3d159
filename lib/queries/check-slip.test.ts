import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import { cancelApplication } from '@/lib/commands/cancel-application'
import { startApplication } from '@/lib/commands/start-application'
import { takeInWalkIn } from '@/lib/commands/take-in-walk-in'
import { groupCode } from '@/lib/domain/receipt-code'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { checkSlip } from './check-slip'
import { getOwnApplication } from './get-own-application'

let people: Awaited<ReturnType<typeof openOffices>>

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
})

async function takenIn() {
  const number = await takeInWalkIn(people.as('counter_officer'), filledIn())
  const application = await applications.findByNumber(database(), number)
  if (!application) throw new Error('the application is gone')
  const citizen = { kind: 'applicant', applicationId: application.id } as const
  const { verificationCode = '' } = await getOwnApplication(citizen)
  return { citizen, application, code: verificationCode }
}

describe('the kode cek of a receipt', () => {
  it('tells kind, day and initials, however it is typed, and nothing by which to find the person', async () => {
    const { code, application } = await takenIn()

    for (const typed of [code, groupCode(code), ` ${groupCode(code).toLowerCase()} `]) {
      const slip = await checkSlip(passerBy, typed)
      expect(slip).toMatchObject({ kind: 'receipt', initials: 'S. A.', isValid: true })
      const shown = JSON.stringify(slip)
      for (const secret of ['Siti', 'Aminah', application.nik, application.receiptCode, application.id])
        expect(shown).not.toContain(secret)
    }
  })

  it('says that it no longer stands once the application is withdrawn', async () => {
    const { code, citizen } = await takenIn()
    await cancelApplication(citizen, { press: randomUUID() })

    expect(await checkSlip(passerBy, code)).toMatchObject({ isValid: false })
    await expect(cancelApplication(citizen, { press: randomUUID() })).rejects.toMatchObject({
      reason: 'too_late_to_cancel',
    })
  })

  it('is neither the receipt code nor any other, and a draft has none', async () => {
    const { code, application } = await takenIn()
    const wrong = code.slice(0, -1) + (code.endsWith('2') ? '3' : '2')
    for (const typed of ['', 'x', wrong, application.receiptCode, application.number, code.slice(1)])
      expect(await checkSlip(passerBy, typed)).toBeUndefined()
    expect(code).not.toContain(application.receiptCode)

    const id = await startApplication(passerBy, filledIn())
    const draft = await getOwnApplication({ kind: 'applicant', applicationId: id })
    expect(draft.verificationCode).toBeUndefined()
  })
})
