import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { and, eq } from 'drizzle-orm'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import { auditEvents } from '@/db/schema/audit-events'
import { answerDocument } from '@/lib/commands/answer-document'
import { attachPage } from '@/lib/commands/attach-page'
import { handInApplication } from '@/lib/commands/hand-in-application'
import { moveApplication } from '@/lib/commands/move-application'
import { recordBiometrics } from '@/lib/commands/record-biometrics'
import { signInStaff } from '@/lib/commands/sign-in-staff'
import { startApplication } from '@/lib/commands/start-application'
import { takeInWalkIn } from '@/lib/commands/take-in-walk-in'
import { viewPage } from '@/lib/commands/view-page'
import type { StaffActor } from '@/lib/domain/actor'
import { walk } from '@/seed/applications'
import { freshDatabase } from '@/tests/database'
import { holdTime } from '@/tests/moment'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { getApplication } from './get-application'
import { getHandover } from './get-handover'
import { revealNik } from './reveal-nik'
import { viewMandate, viewSignature } from './view-signed'

let people: Awaited<ReturnType<typeof openOffices>>
let ratna: StaffActor
const nothing = { reason: 'not_found' }

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  ratna = people.as('counter_officer')
})

describe('a page of a paper', () => {
  it('is shown to staff of its office, and the look is written down', async () => {
    const { id, number, pageId } = await sentFromHome()

    const picture = await viewPage(ratna, { number, pageId })

    expect((await sharp(picture).metadata()).format).toBe('jpeg')
    const looks = await database()
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.subjectId, id), eq(auditEvents.act, 'document_viewed')))
    expect(looks.map(({ staffId, detail }) => [staffId, detail])).toEqual([[ratna.id, `${pageId} medium 1`]])
  })

  it('is not shown under the number of another application, nor to those who decide nothing', async () => {
    const { number, pageId } = await sentFromHome()
    const other = await takeInWalkIn(ratna, filledIn())

    await expect(viewPage(ratna, { number: other, pageId })).rejects.toMatchObject(nothing)
    for (const stranger of [people.elsewhere, people.as('admin'), people.as('district_head')])
      await expect(viewPage(stranger, { number, pageId })).rejects.toMatchObject(nothing)
  })
})

describe('a draft', () => {
  it('does not exist for staff before it is handed in, not even for its own office', async () => {
    const id = await startApplication(passerBy, filledIn())
    const number = (await applications.findById(database(), id))?.number ?? ''
    const form = { press: randomUUID(), number, move: 'hand_in', seenVersion: 0 } as const

    await expect(getApplication(ratna, number)).rejects.toMatchObject(nothing)
    await expect(moveApplication(ratna, form)).rejects.toMatchObject(nothing)
  })
})

describe('what waits elsewhere', () => {
  it('is not handed over, signed for or revealed by strangers', async () => {
    const number = await takeInWalkIn(ratna, filledIn())
    await walk(people.all, number, 'handover')

    for (const stranger of [people.elsewhere, people.as('admin')]) {
      await expect(getHandover(stranger, number)).rejects.toMatchObject(nothing)
      for (const view of [viewSignature, viewMandate])
        await expect(view(stranger, number)).rejects.toMatchObject(nothing)
      await expect(revealNik(stranger, number)).rejects.toMatchObject(nothing)
    }
  })

  it('is not recorded once it has left the counter', async () => {
    const number = await takeInWalkIn(ratna, filledIn('new'))
    await walk(people.all, number, 'section_validation')

    await expect(recordBiometrics(ratna, { number })).rejects.toMatchObject({ reason: 'not_now' })
  })
})

describe('the door', () => {
  it('closes for an address that tries many people', async () => {
    holdTime()
    const from = { kind: 'visitor', address: '198.51.100.99' } as const
    const tries = Array.from({ length: 50 }, (_, at) =>
      signInStaff(from, { email: `x${at}@contoh.id`, password: 'x' }),
    )
    await Promise.allSettled(tries)

    await expect(signInStaff(from, { email: 'lain@contoh.id', password: 'x' })).rejects.toMatchObject({
      reason: 'too_many_attempts',
    })
  })
})

async function sentFromHome() {
  const id = await startApplication(passerBy, filledIn('lost'))
  const citizen = { kind: 'applicant', applicationId: id } as const
  const content = await readFile('seed/papers/family_card-siti.jpg')
  const { id: pageId } = await attachPage(citizen, { type: 'family_card', fileName: 'kk.jpg', content })
  await answerDocument(citizen, 'police_loss_report', true)
  await handInApplication(citizen, { press: randomUUID() })
  return { id, pageId, number: (await applications.findById(database(), id))?.number ?? '' }
}
