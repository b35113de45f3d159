import { randomUUID } from 'node:crypto'
import { PDFDocument } from '@cantoo/pdf-lib'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as handovers from '@/db/repositories/handovers'
import { auditEvents } from '@/db/schema/audit-events'
import { surveyInvitations } from '@/db/schema/surveys'
import { handoverForm } from '@/lib/domain/handover-form'
import { digestOf } from '@/lib/keys/random'
import { getHandover } from '@/lib/queries/get-handover'
import { listHandovers } from '@/lib/queries/list-handovers'
import { viewSignature } from '@/lib/queries/view-signature'
import { walk } from '@/seed/applications'
import { SIGNATURE } from '@/seed/handovers'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices } from '@/tests/people'
import { handOverCard } from './hand-over-card'
import { takeInWalkIn } from './take-in-walk-in'

let people: Awaited<ReturnType<typeof openOffices>>

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
})

/** A card that waits at the counter. */
async function readyCard(): Promise<string> {
  const number = await takeInWalkIn(people.as('counter_officer'), filledIn('lost'))
  await walk(people.all, number, 'handover')
  return number
}

const form = (number: string, changes: object = {}) => ({
  ...handoverForm.parse({
    press: randomUUID(),
    relation: 'self',
    receiverName: 'Siti Aminah',
    cardMatches: 'on',
    codeMatches: 'on',
    signatureKind: 'drawn',
  }),
  number,
  signature: Buffer.from(SIGNATURE),
  ...changes,
})

const found = async (number: string) => {
  const application = await applications.findByNumber(database(), number)
  if (!application) throw new Error('no such application')
  return application
}

describe('handing a card over', () => {
  it('ends the road, keeps the signature, and invites to the survey once', async () => {
    const number = await readyCard()
    const officer = people.as('counter_officer')
    expect((await listHandovers(officer)).rows.map(row => row.number)).toContain(number)

    await handOverCard(officer, form(number))

    const application = await found(number)
    expect(application.state).toBe('completed')
    const invitations = await database()
      .select()
      .from(surveyInvitations)
      .where(eq(surveyInvitations.secretDigest, digestOf(application.surveySecret ?? '')))
    expect(invitations).toMatchObject([{ variant: 'lost', isUsed: false }])
    const { receipt, surveyLink } = await getHandover(officer, number)
    expect(receipt).toMatchObject({
      receiverName: 'Siti Aminah',
      relation: 'self',
      officerName: officer.name,
    })
    expect(surveyLink).toContain(`/survei/${application.surveySecret}`)
    expect((await listHandovers(officer)).rows.map(row => row.number)).not.toContain(number)
  })

  it('pressed twice at once is one handover', async () => {
    const number = await readyCard()
    const pressed = form(number)
    const officer = people.as('counter_officer')
    await Promise.all([handOverCard(officer, pressed), handOverCard(officer, pressed)])
    await expect(handOverCard(officer, form(number))).rejects.toMatchObject({ reason: 'not_now' })
  })

  it('needs a signature, and a readable one', async () => {
    const number = await readyCard()
    const officer = people.as('counter_officer')
    const refused = async (changes: object, reason: string) =>
      expect(handOverCard(officer, form(number, changes))).rejects.toMatchObject({ reason })
    await refused({ signature: undefined }, 'signed_receipt_missing')
    await refused({ signature: Buffer.alloc(0) }, 'signed_receipt_missing')
    await refused({ signature: Buffer.from('<svg><script/></svg>') }, 'signature_unreadable')
    await refused({ signatureKind: 'paper' }, 'file_type_unknown')
    await refused({ signatureKind: 'paper', signature: await onePagePdf() }, 'file_type_unknown')
    await refused({ signatureKind: 'paper', signature: Buffer.from('ffd8ff00', 'hex') }, 'file_unreadable')
    expect((await found(number)).state).toBe('handover')
    expect(await handovers.find(database(), (await found(number)).id)).toBeUndefined()
  })

  it('to someone else needs that person’s name', async () => {
    const number = await readyCard()
    const officer = people.as('counter_officer')
    await expect(
      handOverCard(officer, form(number, { relation: 'proxy', receiverName: 'siti aminah' })),
    ).rejects.toMatchObject({ reason: 'receiver_is_applicant' })
    await handOverCard(officer, form(number, { relation: 'proxy', receiverName: 'Rini Astuti' }))
    expect((await getHandover(officer, number)).receipt).toMatchObject({ receiverName: 'Rini Astuti' })
  })

  it('is the counter’s work, in its own office, when the card is ready', async () => {
    const number = await readyCard()
    const refused = (actor: typeof people.elsewhere, reason: string) =>
      expect(handOverCard(actor, form(number))).rejects.toMatchObject({ reason })
    await refused(people.elsewhere, 'not_found')
    await refused(people.as('section_head'), 'not_yours')
    await refused(people.as('admin'), 'not_yours')
    await expect(getHandover(people.elsewhere, number)).rejects.toMatchObject({ reason: 'not_found' })
    await expect(listHandovers(people.as('section_head'))).rejects.toMatchObject({ reason: 'not_found' })
  })
})

describe('a kept signature', () => {
  it('is shown as a picture, and every look leaves a trace', async () => {
    const number = await readyCard()
    await handOverCard(people.as('counter_officer'), form(number))
    const { content, mediaType } = await viewSignature(people.as('section_head'), number)
    expect(mediaType).toBe('image/png')
    expect(await sharp(content).metadata()).toMatchObject({ format: 'png', width: 560, height: 200 })

    const traces = await database()
      .select({ staffId: auditEvents.staffId })
      .from(auditEvents)
      .where(eq(auditEvents.act, 'signature_viewed'))
    expect(traces).toEqual([{ staffId: people.as('section_head').id }])
    await expect(viewSignature(people.elsewhere, number)).rejects.toMatchObject({ reason: 'not_found' })
  })

  it('photographed on paper is written anew without what the camera noted', async () => {
    const number = await readyCard()
    const photo = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#fff' } })
      .withExif({ IFD0: { Model: 'Telepon Siti' } })
      .jpeg()
      .toBuffer()
    await handOverCard(
      people.as('counter_officer'),
      form(number, { signatureKind: 'paper', signature: photo }),
    )
    const { content, mediaType } = await viewSignature(people.as('counter_officer'), number)
    expect(mediaType).toBe('image/jpeg')
    expect((await sharp(content).metadata()).exif).toBeUndefined()
  })
})

async function onePagePdf(): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  return Buffer.from(await pdf.save())
}
