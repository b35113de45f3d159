import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as documents from '@/db/repositories/documents'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { answerDocument } from './answer-document'
import { cancelApplication } from './cancel-application'
import { handInApplication } from './hand-in-application'
import { purgeDrafts } from './purge-drafts'
import { startApplication } from './start-application'
import { takeInWalkIn } from './take-in-walk-in'

let people: Awaited<ReturnType<typeof openOffices>>

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
})

describe('an application from home', () => {
  it('pressed twice, also at once, is one application', async () => {
    const form = filledIn()

    const [first, second] = await Promise.all([
      startApplication(passerBy, form),
      startApplication(passerBy, form),
    ])

    expect(second).toBe(first)
    expect(await rows()).toBe(1)
  })

  it('gets a number nobody has where the first one made up is taken', async () => {
    const made = await applications.findById(database(), await startApplication(passerBy, filledIn()))
    if (!made) throw new Error('nothing was begun')
    const { id: _, regencyId: __, number, ...same } = made
    const numbers = [number, '261127-FREE']
    const another = { ...same, receiptCodeIndex: randomBytes(32) }

    const id = await applications.insert(database(), another, () => numbers.shift() ?? '')

    expect(await applications.findById(database(), id)).toMatchObject({ number: '261127-FREE' })
  })

  it('keeps the standard it was filed under and the papers its service needs', async () => {
    const id = await startApplication(passerBy, filledIn('new', { eligibility: 'married' }))

    const papers = await documents.ofApplication(database(), id)
    const application = await applications.findById(database(), id)

    expect(papers.map(({ type }) => type)).toEqual(['family_card', 'marriage_proof'])
    expect(application?.standardId).toEqual(expect.any(String))
  })

  it('is not taken in before every paper is answered', async () => {
    const id = await startApplication(passerBy, filledIn())
    const citizen = { kind: 'applicant', applicationId: id } as const
    await answerDocument(citizen, 'police_loss_report', true)

    await expect(handInApplication(citizen, { press: randomUUID() })).rejects.toMatchObject({
      reason: 'documents_unanswered',
    })
    await answerDocument(citizen, 'family_card', true)
    await handInApplication(citizen, { press: randomUUID() })

    expect(await applications.findById(database(), id)).toMatchObject({ state: 'counter_check', version: 1 })
  })

  it('can be withdrawn until it is accepted, and its papers cannot be changed once it is handed in', async () => {
    const id = await startApplication(passerBy, filledIn('damaged'))
    const citizen = { kind: 'applicant', applicationId: id } as const
    await answerDocument(citizen, 'damaged_card', true)
    await answerDocument(citizen, 'family_card', true)
    await handInApplication(citizen, { press: randomUUID() })

    await expect(answerDocument(citizen, 'family_card', false)).rejects.toMatchObject({
      reason: 'sent_already',
    })
    await cancelApplication(citizen, { press: randomUUID() })

    expect(await applications.findById(database(), id)).toMatchObject({ state: 'cancelled' })
    await expect(cancelApplication(citizen, { press: randomUUID() })).rejects.toMatchObject({
      reason: 'too_late_to_cancel',
    })
  })

  it('is unreadable in the database: no name, number or phone in any row', async () => {
    await startApplication(passerBy, filledIn('lost', { name: 'Kanari Rahasia' }))

    const dump = JSON.stringify(
      await database().execute(sql`select applications::text as row from applications`),
    )

    for (const secret of ['Kanari', '3508104107920004', '81234567890', '3508100107920001']) {
      expect(dump).not.toContain(secret)
      expect(dump).not.toContain(Buffer.from(secret).toString('hex'))
    }
  })

  it('left as a draft for more than seven days is forgotten; one that was handed in never is', async () => {
    const draft = await startApplication(passerBy, filledIn())
    const inEightDays = new Date(Date.now() + 8 * 24 * 60 * 60 * 1000)
    const number = await takeInWalkIn(people.as('counter_officer'), filledIn())

    await purgeDrafts('worker', inEightDays)

    expect(await applications.findById(database(), draft)).toBeUndefined()
    expect(await applications.findByNumber(database(), number)).toMatchObject({ state: 'counter_check' })
  })
})

describe('a walk-in', () => {
  it('is the same record, handed in at once with its papers shown at the counter', async () => {
    const officer = people.as('counter_officer')

    const number = await takeInWalkIn(officer, filledIn('transfer_in'))

    const application = await applications.findByNumber(database(), number)
    const papers = await documents.ofApplication(database(), application?.id ?? '')
    expect(application).toMatchObject({
      state: 'counter_check',
      takenInBy: officer.id,
      officeId: officer.officeId,
    })
    expect(papers.map(({ answer }) => answer)).toEqual(['at_counter', 'at_counter'])
  })

  it('pressed twice is one walk-in', async () => {
    const form = filledIn()

    const [first, second] = await Promise.all([
      takeInWalkIn(people.as('counter_officer'), form),
      takeInWalkIn(people.as('counter_officer'), form),
    ])

    expect(second).toBe(first)
  })

  it('is taken in by the counter only', async () => {
    await expect(async () => takeInWalkIn(people.as('siak_operator'), filledIn())).rejects.toMatchObject({
      reason: 'not_yours',
    })
  })
})

async function rows(): Promise<number> {
  const [row] = await database().execute<{ rows: number }>(
    sql`select count(*)::int as rows from applications`,
  )
  return row?.rows ?? 0
}
