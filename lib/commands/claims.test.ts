import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as staff from '@/db/repositories/staff'
import { applicationClaims } from '@/db/schema/application-claims'
import { auditEvents } from '@/db/schema/audit-events'
import type { StaffActor } from '@/lib/domain/actor'
import { walkInForm } from '@/lib/domain/application-form'
import { CLAIM_SECONDS } from '@/lib/domain/claim'
import { walk } from '@/seed/applications'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices } from '@/tests/people'
import { claimApplication, letGoOfApplication, takeOverApplication } from './claim-application'
import { completeApplicant } from './complete-applicant'
import { judgeDocument } from './judge-document'
import { moveApplication } from './move-application'
import { signOutStaff } from './sign-out-staff'
import { takeInWalkIn } from './take-in-walk-in'

let people: Awaited<ReturnType<typeof openOffices>>
let ratna: StaffActor
let agus: StaffActor
let number: string

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  ratna = people.as('counter_officer')
  agus = people.colleague
})

beforeEach(async () => {
  number = await takeInWalkIn(ratna, filledIn('lost'))
})

test('a case is in the hands of whoever opened it first; the second is told who, and since when', async () => {
  const [first, second] = await Promise.all([open(ratna), open(agus)])

  const mine = [first, second].filter(presence => presence?.isMine)
  expect(mine).toHaveLength(1)
  expect(first?.holderId).toBe(second?.holderId)
})

test('what another has in hand is neither judged nor moved, and the refusal names them', async () => {
  await open(ratna)
  const met = { who: ratna.name, at: expect.any(Date) }

  await expect(judgeDocument(agus, finding())).rejects.toMatchObject({ reason: 'claimed_by_other', met })
  await expect(reject(agus)).rejects.toMatchObject({ reason: 'claimed_by_other', met })
  await judgeDocument(ratna, finding())
})

test('what is missing of an applicant is not filled in over another who has the case in hand', async () => {
  const { name, phone } = filledIn('lost')
  const form = walkInForm.parse({ press: randomUUID(), variant: 'lost', name, phone })
  number = await takeInWalkIn(ratna, form)
  await open(ratna)
  const { nik, familyCardNumber, villageCode } = filledIn('lost')
  const said = {
    press: randomUUID(),
    number,
    nik,
    familyCardNumber,
    villageCode,
    seen: (await found()).savedAt,
  }

  await expect(completeApplicant(agus, said)).rejects.toMatchObject({
    reason: 'claimed_by_other',
    met: { who: ratna.name },
  })
  expect((await found()).nik).toBeNull()
  await completeApplicant(ratna, said)
  expect((await found()).nik).toBe(nik)
})

test('taking over puts the case into other hands, once, and leaves a trace; the first is refused from then on', async () => {
  await open(ratna)
  const form = { press: randomUUID(), number, pageId: randomUUID(), from: ratna.id }

  await Promise.all([takeOverApplication(agus, form), takeOverApplication(agus, form)])

  await expect(judgeDocument(ratna, finding())).rejects.toMatchObject({
    reason: 'claimed_by_other',
    met: { who: agus.name },
  })
  await judgeDocument(agus, finding())
  expect(await open(ratna)).toMatchObject({ name: agus.name, isMine: false })
  const traces = await database()
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.act, 'claim_taken_over'), eq(auditEvents.subjectId, (await found()).id)))
  expect(traces).toMatchObject([{ staffId: agus.id, detail: `from ${ratna.id}` }])
})

test('nobody takes over from someone they did not see, nor a case that is not theirs to move', async () => {
  await open(ratna)
  const form = { press: randomUUID(), number, pageId: randomUUID(), from: people.as('section_head').id }

  await expect(takeOverApplication(agus, form)).rejects.toMatchObject({ reason: 'claimed_by_other' })
  await expect(takeOverApplication(people.as('section_head'), form)).rejects.toMatchObject({
    reason: 'not_yours',
  })
  await expect(takeOverApplication(people.elsewhere, form)).rejects.toMatchObject({ reason: 'not_found' })
})

test('closing the page lets go of the case; closing an older page of the same person does not', async () => {
  const [older, newer] = [randomUUID(), randomUUID()]
  await open(ratna, older)
  await open(ratna, newer)

  await letGoOfApplication(ratna, { number, pageId: older })
  expect(await open(agus)).toMatchObject({ isMine: false })
  await letGoOfApplication(ratna, { number, pageId: newer })
  expect(await open(agus)).toMatchObject({ isMine: true })
})

test('a page that no longer beats loses its case after a minute and a half', async () => {
  await open(ratna)
  await letPass(CLAIM_SECONDS - 5)
  expect(await open(agus)).toMatchObject({ isMine: false })

  await letPass(6)
  expect(await open(agus)).toMatchObject({ isMine: true })
})

test('signing out and moving the case leave nothing in hand', async () => {
  await open(ratna)
  const session = await staff.openSession(database(), ratna.id, new Date(Date.now() + 60_000))
  await signOutStaff(ratna, { sessionId: session })
  expect(await open(agus)).toMatchObject({ isMine: true })

  await letGoOfApplication(agus, { number, pageId: PAGE })
  await walk([ratna, ...people.all], number, 'section_validation')
  expect(await open(people.as('section_head'))).toMatchObject({ isMine: true })
})

test('whoever cannot move a case never holds it up; strangers learn nothing', async () => {
  expect(await open(people.as('section_head'))).toBeUndefined()
  expect(await open(ratna)).toMatchObject({ isMine: true })
  expect(await open(people.as('section_head'))).toMatchObject({ name: ratna.name, isMine: false })
  await expect(open(people.elsewhere)).rejects.toMatchObject({ reason: 'not_found' })
  await expect(letGoOfApplication(people.elsewhere, { number, pageId: randomUUID() })).rejects.toMatchObject({
    reason: 'not_found',
  })
})

test('a finding made meanwhile is not written over unseen: who made it, what and when', async () => {
  await judgeDocument(ratna, {
    ...finding(),
    ...{ verdict: 'lacking', lackingReason: 'unreadable', seen: '' },
  })
  const late = { ...finding(), seen: '' }

  await expect(judgeDocument(agus, late)).rejects.toMatchObject({
    reason: 'changed_meanwhile',
    met: { who: ratna.name, what: expect.stringContaining('Kurang'), at: expect.any(Date) },
  })
  await judgeDocument(ratna, late)
})

test('a case that was moved or closed meanwhile says who moved it where', async () => {
  const form = await rejection()
  await reject(ratna)
  const met = { who: ratna.name, what: 'Tidak dapat diproses → Tidak dapat diproses' }

  await expect(moveApplication(agus, form)).rejects.toMatchObject({ reason: 'changed_meanwhile', met })
  await expect(judgeDocument(agus, finding())).rejects.toMatchObject({ reason: 'not_now', met })
})

const PAGE = randomUUID()

const open = (actor: StaffActor, pageId = actor === agus ? PAGE : randomUUID()) =>
  claimApplication(actor, { number, pageId })

const finding = () =>
  ({ number, type: 'family_card', verdict: 'fits', lackingReason: null, note: null }) as const

const reject = async (actor: StaffActor) => moveApplication(actor, await rejection())

const rejection = async () => ({
  ...({ press: randomUUID(), number, move: 'reject', reason: 'Alasan' } as const),
  seenVersion: (await found()).version,
})

async function found() {
  const application = await applications.findByNumber(database(), number)
  if (!application) throw new Error('the application is gone')
  return application
}

async function letPass(seconds: number) {
  const { id } = await found()
  const [claim] = await database()
    .select()
    .from(applicationClaims)
    .where(eq(applicationClaims.applicationId, id))
  await database()
    .update(applicationClaims)
    .set({ beatAt: new Date((claim?.beatAt.getTime() ?? 0) - seconds * 1000) })
    .where(eq(applicationClaims.applicationId, id))
}
