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
import { addFamilyMember } from './add-family-member'
import { answerDocument } from './answer-document'
import { assertWelcome } from './attach-page'
import { changeApplicant } from './change-applicant'
import { changePhone } from './change-phone'
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

/** Answers as a page sends them that shows the draft as it is now. */
async function seenNow(citizen: { applicationId: string }, ...filled: Parameters<typeof filledIn>) {
  const draft = await applications.findById(database(), citizen.applicationId)
  return { ...filledIn(...filled), seen: draft?.savedAt ?? new Date() }
}

async function bringAll(citizen: Awaited<ReturnType<typeof begin>>) {
  for (const { type } of await documents.ofApplication(database(), citizen.applicationId))
    await answerDocument(citizen, type, true)
}

it('a corrected phone number is the one that tracks it', async () => {
  const citizen = await begin('lost', { phone: '081211110000' })
  const draft = await applications.findById(database(), citizen.applicationId)
  await changePhone(citizen, {
    press: randomUUID(),
    phone: '+6281211112222',
    seen: draft?.savedAt ?? new Date(),
  })
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

  await changeApplicant(citizen, await seenNow(citizen, 'new', { eligibility: 'married' }))
  expect(await papers()).toEqual(['family_card', 'marriage_proof'])

  await changeApplicant(citizen, await seenNow(citizen, 'new'))
  expect(await papers()).toEqual(['family_card'])
})

it('papers that were answered stay answered when a name is corrected', async () => {
  const citizen = await begin()
  await bringAll(citizen)

  await changeApplicant(citizen, await seenNow(citizen, 'lost', { name: 'Siti Aminah Putri' }))

  expect(await getDraft(citizen)).toMatchObject({
    name: 'Siti Aminah Putri',
    tasks: { papers: 'done', check: 'open' },
  })
})

it('a draft is for someone of the kecamatan it goes to', async () => {
  const citizen = await begin()
  for (const villageCode of ['35.08.01.2001', '35.08.10.9999', '35.73.01.1001'])
    await expect(
      changeApplicant(citizen, await seenNow(citizen, 'lost', { villageCode })),
    ).rejects.toMatchObject({ reason: 'village_elsewhere' })
})

it('once handed in, nothing is changed any more', async () => {
  const citizen = await begin()
  await bringAll(citizen)
  await handInApplication(citizen, { press: randomUUID() })

  await expect(changeApplicant(citizen, await seenNow(citizen))).rejects.toMatchObject({
    reason: 'sent_already',
  })
})

it('a passer-by changes nobody', async () => {
  await expect(changeApplicant(passerBy, { ...filledIn(), seen: new Date() })).rejects.toMatchObject({
    reason: 'not_found',
  })
})

it('after seven days a draft is neither shown, changed nor sent', async () => {
  const citizen = await begin()
  await bringAll(citizen)
  await database().execute(
    sql`update applications set created_at = now() - interval '8 days' where id = ${citizen.applicationId}`,
  )

  expect(await getDraft(citizen)).toEqual({ kind: 'expired' })
  await expect(changeApplicant(citizen, await seenNow(citizen))).rejects.toMatchObject({
    reason: 'draft_expired',
  })
  await expect(handInApplication(citizen, { press: randomUUID() })).rejects.toMatchObject({
    reason: 'draft_expired',
  })
  const member = { press: randomUUID(), variant: 'new' as const }
  for (const more of [
    () => assertWelcome(citizen, 'family_card', 1000),
    () => answerDocument(citizen, 'family_card', true),
    () => addFamilyMember(citizen, member),
  ])
    await expect(more()).rejects.toMatchObject({ reason: 'draft_expired' })
})

it('the same page sent back for another person begins another application', async () => {
  const form = filledIn()

  const first = await startApplication(passerBy, form)
  const second = await startApplication(passerBy, { ...form, name: 'Adik Siti' })

  expect(second).not.toBe(first)
})

it('an older tab does not overwrite what a newer one saved, and says so', async () => {
  const citizen = await begin()
  const olderTab = await seenNow(citizen, 'lost', { name: 'Nama Lama' })
  await changeApplicant(citizen, await seenNow(citizen, 'lost', { name: 'Nama Baru' }))

  await expect(changeApplicant(citizen, olderTab)).rejects.toMatchObject({ reason: 'draft_changed' })
  await expect(
    changePhone(citizen, { press: randomUUID(), phone: '+6281299998888', seen: olderTab.seen }),
  ).rejects.toMatchObject({ reason: 'draft_changed' })
  expect(await getDraft(citizen)).toMatchObject({ name: 'Nama Baru' })
})

it('the same press of the same answers twice is one change, and no quarrel with itself', async () => {
  const citizen = await begin()
  const pressed = await seenNow(citizen, 'lost', { name: 'Ditekan Dua Kali' })

  await Promise.all([changeApplicant(citizen, pressed), changeApplicant(citizen, pressed)])

  expect(await getDraft(citizen)).toMatchObject({ name: 'Ditekan Dua Kali' })
})
