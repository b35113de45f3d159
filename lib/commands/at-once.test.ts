import { randomUUID } from 'node:crypto'
import { readFile, utimes } from 'node:fs/promises'
import path from 'node:path'
import { desc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database, transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import * as documentPages from '@/db/repositories/document-pages'
import * as documents from '@/db/repositories/documents'
import { auditEvents } from '@/db/schema/audit-events'
import { applicantFrom, followerFrom, repairerOf } from '@/lib/auth/applicant'
import { env } from '@/lib/env'
import { keepFile, readKept } from '@/lib/integrations/file-store'
import { getProgress } from '@/lib/queries/get-progress'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { answerDocument } from './answer-document'
import { attachPage } from './attach-page'
import { handInApplication } from './hand-in-application'
import { judgeDocument } from './judge-document'
import { moveApplication } from './move-application'
import { removePage } from './remove-page'
import { startApplication } from './start-application'
import { sweepFiles } from './sweep-files'
import { takeInWalkIn } from './take-in-walk-in'

let people: Awaited<ReturnType<typeof openOffices>>

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
})

describe('two things at once', () => {
  it('never hand an application in without the photo that was taken back meanwhile', async () => {
    const { citizen, pageId } = await draftWithPhoto()

    await Promise.allSettled([handInApplication(citizen, press()), removePage(citizen, { pageId })])

    const { state } = await found(citizen.applicationId)
    const pages = await documentPages.ofApplication(database(), citizen.applicationId)
    expect([state, pages.length]).toSatisfy(
      ([now, left]) => (now === 'handing_in' && left === 0) || (now === 'counter_check' && left === 1),
    )
  })

  it('never pass an application on with a paper that a colleague found lacking', async () => {
    const ratna = people.as('counter_officer')
    const number = await takeInWalkIn(ratna, filledIn('lost'))
    for (const type of ['police_loss_report', 'family_card'] as const)
      await judgeDocument(ratna, { number, type, verdict: 'fits', lackingReason: null, note: null })
    const seen = await applications.findByNumber(database(), number)

    await Promise.allSettled([
      moveApplication(ratna, { ...press(), number, move: 'accept', seenVersion: seen?.version ?? 0 }),
      judgeDocument(people.colleague, {
        ...{ number, type: 'family_card', verdict: 'lacking' },
        ...{ lackingReason: 'unreadable', note: null },
      }),
    ])

    const { id, state } = await found(seen?.id ?? '')
    const isLacking = (await documents.ofApplication(database(), id)).some(
      ({ verdict }) => verdict === 'lacking',
    )
    expect(state === 'section_validation' && isLacking).toBe(false)
  })

  it('leave one chain of traces, each linked to the one before it', async () => {
    const { officeId } = people.as('counter_officer')
    await Promise.all(
      Array.from({ length: 120 }, () => audit.trace(database(), { officeId, act: 'signed_in' })),
    )

    const traces = await database()
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.officeId, officeId))
      .orderBy(auditEvents.id)

    for (const [at, { previousHash }] of traces.entries())
      expect(previousHash ?? null).toEqual(traces[at - 1]?.hash ?? null)
  })

  it('wait for each other’s traces only where they end', async () => {
    const { officeId } = people.as('counter_officer')
    await transact(async on => {
      await audit.trace(on, { officeId, act: 'signed_in' })
      await audit.trace(database(), { officeId, act: 'sign_in_refused' })
    })

    const acts = await database()
      .select({ act: auditEvents.act })
      .from(auditEvents)
      .where(eq(auditEvents.officeId, officeId))
      .orderBy(desc(auditEvents.id))
      .limit(2)
    expect(acts).toEqual([{ act: 'signed_in' }, { act: 'sign_in_refused' }])
  })

  it('leave no trace of what was taken back', async () => {
    const { officeId, id } = people.as('counter_officer')
    const subjectId = randomUUID()
    await expect(
      transact(async on => {
        await audit.trace(on, { officeId, staffId: id, act: 'signed_in', subjectId })
        throw new Error('taken back')
      }),
    ).rejects.toThrow('taken back')
    expect(await database().$count(auditEvents, eq(auditEvents.subjectId, subjectId))).toBe(0)
  })
})

describe('a button pressed again', () => {
  it('with another person in the form is another walk-in', async () => {
    const form = filledIn()
    const ratna = people.as('counter_officer')

    const first = await takeInWalkIn(ratna, form)
    const second = await takeInWalkIn(ratna, { ...form, name: 'Orang Berikutnya' })

    expect(second).not.toBe(first)
  })
})

describe('the link on the status page', () => {
  it('opens the papers that are asked for again, and not the application', async () => {
    const ratna = people.as('counter_officer')
    const number = await takeInWalkIn(ratna, filledIn('lost'))
    await judgeDocument(ratna, {
      ...{ number, type: 'family_card', verdict: 'lacking', lackingReason: 'unreadable', note: null },
    })
    const seen = await applications.findByNumber(database(), number)
    const seenVersion = seen?.version ?? 0
    await moveApplication(ratna, { ...press(), number, move: 'send_back', seenVersion })
    const { repairToken = '' } = await getProgress({ kind: 'follower', applicationId: seen?.id ?? '' })

    expect(applicantFrom(repairToken)).toBeUndefined()
    expect(followerFrom(repairToken)).toMatchObject({ kind: 'follower' })
    const repairer = repairerOf(repairToken)
    await expect(answerDocument(repairer, 'police_loss_report', true)).rejects.toMatchObject({
      reason: 'not_now',
    })
    await expect(handInApplication(repairer, press())).rejects.toMatchObject({
      reason: 'documents_unanswered',
    })
    await answerDocument(repairer, 'family_card', true)
    await handInApplication(repairer, press())
    expect(await found(seen?.id ?? '')).toMatchObject({ state: 'counter_check', isReturned: true })
  })
})

describe('bytes that nobody names', () => {
  it('are swept away after a day; those of a page stay', async () => {
    const { citizen } = await draftWithPhoto()
    const [page] = await documentPages.ofApplication(database(), citizen.applicationId)
    const lost = await keepFile(Buffer.from('left behind'))
    const aWeekAgo = new Date(Date.now() - 7 * 24 * 60 * 60 * 1000)
    for (const key of [lost, page?.originalKey ?? ''])
      await utimes(path.join(env().DATA_DIR, 'files', key.slice(0, 2), key), aWeekAgo, aWeekAgo)

    await sweepFiles('worker', new Date(Date.now() - 24 * 60 * 60 * 1000))

    await expect(readKept(lost)).rejects.toThrow()
    expect((await readKept(page?.originalKey ?? '')).length).toBeGreaterThan(0)
  })
})

const press = () => ({ press: randomUUID() })

async function draftWithPhoto() {
  const applicationId = await startApplication(passerBy, filledIn('lost'))
  const citizen = { kind: 'applicant', applicationId } as const
  await answerDocument(citizen, 'police_loss_report', true)
  const content = await readFile('seed/papers/family_card-siti.jpg')
  const { id: pageId } = await attachPage(citizen, { type: 'family_card', fileName: 'kk.jpg', content })
  return { citizen, pageId }
}

async function found(id: string) {
  const application = await applications.findById(database(), id)
  if (!application) throw new Error('the application is gone')
  return application
}
