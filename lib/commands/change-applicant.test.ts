import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as documents from '@/db/repositories/documents'
import { getDraft } from '@/lib/queries/get-draft'
import { trackApplications } from '@/lib/queries/track-applications'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { answerDocument } from './answer-document'
import { changeApplicant } from './change-applicant'
import { handInApplication } from './hand-in-application'
import { startApplication } from './start-application'

beforeAll(async () => {
  await freshDatabase()
  await openOffices()
})

async function begin(...filled: Parameters<typeof filledIn>) {
  const applicationId = await startApplication(passerBy, filledIn(...filled))
  return { kind: 'applicant', applicationId } as const
}

async function bringAll(citizen: Awaited<ReturnType<typeof begin>>) {
  for (const { type } of await documents.ofApplication(database(), citizen.applicationId))
    await answerDocument(citizen, type, true)
}

it('a corrected phone number is the one that tracks it', async () => {
  const citizen = await begin('lost', { phone: '081211110000' })
  await changeApplicant(citizen, filledIn('lost', { phone: '081211112222' }))
  await bringAll(citizen)
  await handInApplication(citizen, { press: randomUUID() })

  const application = await applications.findById(database(), citizen.applicationId)
  const code = application?.receiptCode ?? ''

  expect(await trackApplications(passerBy, { phone: '+6281211112222', code })).toEqual([
    citizen.applicationId,
  ])
  await expect(trackApplications(passerBy, { phone: '+6281211110000', code })).rejects.toMatchObject({
    reason: 'tracking_unknown',
  })
})

it('saying that one is married asks for the proof, and taking it back asks no more', async () => {
  const citizen = await begin('new')
  const papers = async () =>
    (await documents.ofApplication(database(), citizen.applicationId)).map(({ type }) => type)

  await changeApplicant(citizen, filledIn('new', { eligibility: 'married' }))
  expect(await papers()).toEqual(['family_card', 'marriage_proof'])

  await changeApplicant(citizen, filledIn('new'))
  expect(await papers()).toEqual(['family_card'])
})

it('papers that were answered stay answered when a name is corrected', async () => {
  const citizen = await begin()
  await bringAll(citizen)

  await changeApplicant(citizen, filledIn('lost', { name: 'Siti Aminah Putri' }))

  expect(await getDraft(citizen)).toMatchObject({ name: 'Siti Aminah Putri', isAnswered: true })
})

it('once handed in, nothing is changed any more', async () => {
  const citizen = await begin()
  await bringAll(citizen)
  await handInApplication(citizen, { press: randomUUID() })

  await expect(changeApplicant(citizen, filledIn())).rejects.toMatchObject({ reason: 'not_now' })
})

it('a passer-by changes nobody', async () => {
  await expect(changeApplicant(passerBy, filledIn())).rejects.toMatchObject({ reason: 'not_found' })
})

it('after seven days a draft is neither shown, changed nor sent', async () => {
  const citizen = await begin()
  await bringAll(citizen)
  await database().execute(
    sql`update applications set created_at = now() - interval '8 days' where id = ${citizen.applicationId}`,
  )

  expect(await getDraft(citizen)).toEqual({ kind: 'expired' })
  await expect(changeApplicant(citizen, filledIn())).rejects.toMatchObject({ reason: 'draft_expired' })
  await expect(handInApplication(citizen, { press: randomUUID() })).rejects.toMatchObject({
    reason: 'draft_expired',
  })
})

it('the same page sent back for another person begins another application', async () => {
  const form = filledIn()

  const first = await startApplication(passerBy, form)
  const second = await startApplication(passerBy, { ...form, name: 'Adik Siti' })

  expect(second).not.toBe(first)
})
