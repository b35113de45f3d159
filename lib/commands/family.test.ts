import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as documentPages from '@/db/repositories/document-pages'
import { holderOf } from '@/lib/auth/applicant'
import { readKept } from '@/lib/integrations/file-store'
import { getDraft } from '@/lib/queries/get-draft'
import { listFamily } from '@/lib/queries/list-family'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { addFamilyMember } from './add-family-member'
import { answerDocument } from './answer-document'
import { attachPage } from './attach-page'
import { cancelApplication } from './cancel-application'
import { discardDraft } from './discard-draft'
import { handInApplication } from './hand-in-application'
import { purgeDrafts } from './purge-drafts'
import { removePage } from './remove-page'
import { reuseFamilyCard } from './reuse-family-card'
import { startApplication } from './start-application'

beforeAll(async () => {
  await freshDatabase()
  await openOffices()
})

const holder = (applicationId: string) => ({ kind: 'applicant', applicationId }) as const
const begin = async () => holder(await startApplication(passerBy, filledIn('transfer_in')))
const add = async (to: ReturnType<typeof holder>, press = randomUUID()) =>
  holder(await addFamilyMember(to, { press, variant: 'transfer_in' }))

async function sendFamilyCard(citizen: ReturnType<typeof holder>) {
  const content = await readFile('seed/papers/family_card-siti.jpg')
  return attachPage(citizen, { type: 'family_card', fileName: 'kk.jpg', content })
}

async function pagesOf(citizen: ReturnType<typeof holder>) {
  return documentPages.ofApplication(database(), citizen.applicationId)
}

describe('a family of four on one phone', () => {
  it('sends one photo of its Kartu Keluarga, and has four applications', async () => {
    const father = await begin()
    await sendFamilyCard(father)

    const others = [await add(father), await add(father), await add(father)]

    for (const member of others) {
      const draft = await getDraft(member)
      expect(draft).toMatchObject({
        phone: '+6281234567890',
        familyCardNumber: '3508100107920001',
        name: null,
      })
      expect(draft).toMatchObject({
        villageCode: '35.08.10.1005',
        tasks: { applicant: 'open', papers: 'open' },
      })
      expect(await pagesOf(member)).toMatchObject([{ fileName: 'kk.jpg' }])
    }
    const family = await listFamily(father)
    expect(family.map(({ hasFamilyCard, isSent }) => [hasFamilyCard, isSent])).toEqual([
      [true, false],
      [true, false],
      [true, false],
    ])
  })

  it('keeps apart who is sent and who is not', async () => {
    const father = await begin()
    const mother = await add(father)
    for (const type of ['relocation_certificate', 'family_card'] as const)
      await answerDocument(father, type, true)

    await handInApplication(father, { press: randomUUID() })

    expect(await listFamily(mother)).toMatchObject([{ shortName: 'Siti A.', isSent: true, token: undefined }])
    const [seen] = await listFamily(mother, { onDevice: [father] })
    expect(holderOf(seen?.token ?? '')).toEqual(father)
    expect(await getDraft(mother)).toMatchObject({ kind: 'open' })
  })

  it('loses nothing when one of them withdraws: the Kartu Keluarga stays with the others, and who withdrew is told as such', async () => {
    const father = await begin()
    await sendFamilyCard(father)
    const mother = await add(father)
    await answerDocument(father, 'relocation_certificate', true)
    await handInApplication(father, { press: randomUUID() })

    await cancelApplication(father, { press: randomUUID() })
    await purgeDrafts('worker', new Date())

    const [{ originalKey = '', size } = {}] = await pagesOf(mother)
    expect((await readKept(originalKey)).length).toBe(size)
    expect(await listFamily(mother)).toMatchObject([{ state: 'cancelled', isSent: true }])
    expect(await getDraft(mother)).toMatchObject({ kind: 'open', tasks: { applicant: 'open' } })
  })

  it('takes over the photo when it was sent for another member later', async () => {
    const father = await begin()
    const mother = await add(father)
    await expect(reuseFamilyCard(mother, { press: randomUUID() })).rejects.toMatchObject({
      reason: 'no_family_card',
    })

    await sendFamilyCard(father)
    await reuseFamilyCard(mother, { press: randomUUID() })

    expect(await pagesOf(mother)).toHaveLength(1)
  })

  it('pressed twice, one member is added', async () => {
    const father = await begin()
    const press = randomUUID()

    const [one, same] = await Promise.all([add(father, press), add(father, press)])

    expect(same).toEqual(one)
    expect(await listFamily(father)).toHaveLength(1)
  })

  it('has at most eight members', async () => {
    const father = await begin()
    for (let member = 2; member <= 8; member += 1) await add(father)

    await expect(add(father)).rejects.toMatchObject({ reason: 'family_full' })
  })

  it('is nobody else’s to see or to join', async () => {
    const father = await begin()
    await add(father)
    const stranger = await begin()

    const onDevice = [father]
    expect(await listFamily(stranger, { onDevice })).toEqual([])
    expect(await listFamily(passerBy)).toEqual([])
    await expect(addFamilyMember(passerBy, { press: randomUUID(), variant: 'lost' })).rejects.toMatchObject({
      reason: 'not_found',
    })
  })
})

describe('the bytes of a shared photo', () => {
  it('stay while anyone of the family needs them, and go with the last', async () => {
    const father = await begin()
    const sent = await sendFamilyCard(father)
    const mother = await add(father)
    const [{ originalKey = '' } = {}] = await pagesOf(mother)

    await removePage(father, { pageId: sent.id })
    await discardDraft(father)
    await purgeDrafts('worker', new Date())
    expect((await readKept(originalKey)).length).toBe(sent.size)

    await discardDraft(mother)
    await expect(readKept(originalKey)).rejects.toThrow()
  })
})

describe('a draft that is discarded on a borrowed phone', () => {
  it('is gone with its pages, and its link says so', async () => {
    const citizen = await begin()
    await sendFamilyCard(citizen)

    await discardDraft(citizen)
    await discardDraft(citizen)

    expect(await applications.findById(database(), citizen.applicationId)).toBeUndefined()
    expect(await getDraft(citizen)).toEqual({ kind: 'expired' })
    await expect(answerDocument(citizen, 'family_card', true)).rejects.toMatchObject({
      reason: 'draft_expired',
    })
    expect(await documentPages.everOf(database(), citizen.applicationId)).toEqual([])
  })

  it('goes at once also when its days are over, and is nothing one could withdraw', async () => {
    const citizen = await begin()
    await expect(cancelApplication(citizen, { press: randomUUID() })).rejects.toMatchObject({
      reason: 'not_found',
    })
    await database().execute(
      sql`update applications set created_at = now() - interval '8 days' where id = ${citizen.applicationId}`,
    )

    await discardDraft(citizen)

    expect(await applications.findById(database(), citizen.applicationId)).toBeUndefined()
  })

  it('stays when it was handed in', async () => {
    const citizen = await begin()
    for (const type of ['relocation_certificate', 'family_card'] as const)
      await answerDocument(citizen, type, true)
    await handInApplication(citizen, { press: randomUUID() })

    await expect(discardDraft(citizen)).rejects.toMatchObject({ reason: 'sent_already' })
    expect(await applications.findById(database(), citizen.applicationId)).toBeDefined()
  })
})

it('a draft that only has a phone number cannot be handed in', async () => {
  const { press, variant, phone } = filledIn()
  const citizen = holder(await startApplication(passerBy, { press, variant, phone }))
  for (const type of ['police_loss_report', 'family_card'] as const) await answerDocument(citizen, type, true)

  expect(await getDraft(citizen)).toMatchObject({
    tasks: { phone: 'done', applicant: 'open', papers: 'done', check: 'waiting' },
  })
  await expect(handInApplication(citizen, { press: randomUUID() })).rejects.toMatchObject({
    reason: 'applicant_missing',
  })
})
