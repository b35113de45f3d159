import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { database, transact } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as handovers from '@/db/repositories/handovers'
import { auditEvents } from '@/db/schema/audit-events'
import { handovers as handoversTable } from '@/db/schema/handovers'
import type { StaffActor } from '@/lib/domain/actor'
import { handoverForm } from '@/lib/domain/handover-form'
import { readKept, removeKept } from '@/lib/integrations/file-store'
import { getHandover } from '@/lib/queries/get-handover'
import { viewPaper } from '@/lib/queries/view-paper'
import { viewMandate, viewSignature } from '@/lib/queries/view-signed'
import { walk } from '@/seed/applications'
import { SIGNATURE } from '@/seed/handovers'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices } from '@/tests/people'
import { readPaper } from '@/tests/read-paper'
import { handOverCard } from './hand-over-card'
import { removeUnnamed } from './remove-unnamed'
import { takeInWalkIn } from './take-in-walk-in'

let people: Awaited<ReturnType<typeof openOffices>>
let ratna: StaffActor

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
  ratna = people.as('counter_officer')
})

async function readyCard() {
  const number = await takeInWalkIn(ratna, filledIn('lost'))
  await walk(people.all, number, 'handover')
  return number
}

const photo = (background: string) =>
  sharp({ create: { width: 600, height: 400, channels: 3, background } })
    .jpeg()
    .toBuffer()

/** What a proxy is handed a card on; `mandate` is the photo of the surat kuasa. */
const form = (number: string, { mandate, ...changes }: { mandate?: Buffer } & Record<string, unknown>) => ({
  ...handoverForm.parse({
    ...{ press: randomUUID(), relation: 'proxy', receiverName: 'Rini Astuti', receiverTie: 'Anak' },
    ...{ receiverIdentity: '3508104107920004', mandateSeen: 'on', cardMatches: 'on', codeMatches: 'on' },
    ...{ signatureKind: 'drawn', ...changes },
  }),
  ...{ number, mandate, signature: Buffer.from(SIGNATURE) },
})

async function kept(number: string) {
  const application = await applications.findByNumber(database(), number)
  const handover = await handovers.find(database(), application?.id ?? '')
  if (!application || !handover) throw new Error('it was not handed over')
  return { ...handover, applicationId: application.id }
}

const receiptOf = async (number: string) => (await getHandover(ratna, number)).receipt

async function paperOf(number: string) {
  const { content } = await viewPaper(ratna, (await receiptOf(number))?.paperId ?? '')
  return (await readPaper(content)).pages
}

describe('the surat kuasa of a proxy', () => {
  it('is photographed, kept, and shown with a watermark to whoever may see it, who leaves a trace', async () => {
    const number = await readyCard()
    await handOverCard(ratna, form(number, { mandate: await photo('#fff') }))

    expect(await receiptOf(number)).toMatchObject({
      ...{ hasMandatePhoto: true, mandatePlace: null, isSealIntact: true },
    })
    const { mandateKey, mandateSha256, applicationId } = await kept(number)
    const { content, mediaType } = await viewMandate(people.as('section_head'), number)
    expect(mediaType).toBe('image/jpeg')
    const { channels } = await sharp(content).stats()
    expect(channels[0]?.min, 'something is written across the white paper').toBeLessThan(200)
    expect(content).not.toEqual(await readKept(mandateKey ?? ''))
    const traces = await database().select().from(auditEvents).where(eq(auditEvents.subjectId, applicationId))
    expect(traces.filter(({ act }) => act === 'mandate_viewed').map(({ staffId }) => staffId)).toEqual([
      people.as('section_head').id,
    ])
    await expect(viewMandate(people.elsewhere, number)).rejects.toMatchObject({ reason: 'not_found' })
    const pages = await paperOf(number)
    expect(pages).toHaveLength(1)
    expect(pages[0]).toContain(`F-1.07, foto ${mandateSha256?.toString('hex').slice(0, 16)}`)
  })

  it('stays on paper where it is said in which folder, and there is nothing to look at', async () => {
    const number = await readyCard()
    await handOverCard(ratna, form(number, { mandateOnPaper: 'on', mandatePlace: ' Map 7 ' }))
    expect(await receiptOf(number)).toMatchObject({
      ...{ hasMandatePhoto: false, mandatePlace: 'Map 7', isSealIntact: true },
    })
    await expect(viewMandate(ratna, number)).rejects.toMatchObject({ reason: 'not_found' })
    expect((await paperOf(number))[0]).toContain('F-1.07, kertas di Map 7')
  })

  it('is asked for: with neither, or with what is no photo, nothing is handed over', async () => {
    const number = await readyCard()
    const refused = (changes: Parameters<typeof form>[1], reason: string) =>
      expect(handOverCard(ratna, form(number, changes))).rejects.toMatchObject({ reason })
    await refused({}, 'mandate_missing')
    await refused({ mandate: Buffer.alloc(0) }, 'mandate_missing')
    await refused({ mandatePlace: 'Map 7' }, 'mandate_missing')
    await refused({ mandate: Buffer.from('bukan foto') }, 'file_type_unknown')
    expect((await applications.findByNumber(database(), number))?.state).toBe('handover')
    expect(await receiptOf(number)).toBeUndefined()
  })

  it('is nobody else’s: what is sent with an applicant or their family is not kept', async () => {
    const [own, family] = [await readyCard(), await readyCard()]
    const sent = { mandate: await photo('#fff'), mandateOnPaper: 'on', mandatePlace: 'Map 7' }
    await handOverCard(ratna, form(own, { ...sent, relation: 'self', receiverName: 'Siti Aminah' }))
    await handOverCard(ratna, form(family, { ...sent, relation: 'family' }))
    for (const number of [own, family])
      expect(await kept(number)).toMatchObject({ mandateKey: null, mandateSha256: null, mandatePlace: null })
  })

  it('is covered by the seal: another photo, another folder, or none is found out', async () => {
    const number = await readyCard()
    const mandate = await photo('#fff')
    await handOverCard(ratna, form(number, { mandate, mandateOnPaper: 'on', mandatePlace: 'Map 7' }))
    const { id, mandateKey, mandateSha256 } = await kept(number)
    const forge = (changes: Partial<typeof handoversTable.$inferInsert>) =>
      transact(async on => {
        await on.execute(sql`set local session_replication_role = replica`)
        await on.update(handoversTable).set(changes).where(eq(handoversTable.id, id))
      })
    const isIntact = async () => (await receiptOf(number))?.isSealIntact
    await forge({ mandatePlace: 'Map 8' })
    expect(await isIntact()).toBe(false)
    await forge({ mandatePlace: 'Map 7', mandateKey: null, mandateSha256: null })
    expect(await isIntact()).toBe(false)
    await forge({ mandateKey, mandateSha256: Buffer.alloc(32) })
    expect(await isIntact()).toBe(false)
    await forge({ mandateSha256 })
    expect(await isIntact()).toBe(true)

    await removeUnnamed('worker', [mandateKey ?? ''])
    expect(await isIntact()).toBe(true)
    await removeKept(mandateKey ?? '')
    expect(await isIntact()).toBe(false)
  })

  it('must be kept also past our own code', async () => {
    const number = await readyCard()
    await handOverCard(ratna, form(number, { mandateOnPaper: 'on', mandatePlace: 'Map 7' }))
    const { officerName: _, ...handover } = await kept(number)
    const again = { ...handover, id: randomUUID(), signatureKey: randomUUID() }
    const insert = (changes: object) =>
      database()
        .insert(handoversTable)
        .values({ ...again, ...changes })
    const broken = (constraint_name: string) => ({ cause: { constraint_name } })
    await expect(insert({ mandatePlace: null })).rejects.toMatchObject(broken('handovers_mandate_kept'))
    await expect(insert({ relation: 'family' })).rejects.toMatchObject(broken('handovers_mandate_of_proxy'))
    await expect(insert({ mandateKey: 'x' })).rejects.toMatchObject(broken('handovers_mandate_whole'))
  })
})

describe('a photographed signature', () => {
  it('is shown with the same watermark', async () => {
    const number = await readyCard()
    const signature = await photo('#fff')
    const sent = { relation: 'self', receiverName: 'Siti Aminah', signatureKind: 'paper' }
    await handOverCard(ratna, { ...form(number, sent), signature })
    const { channels } = await sharp((await viewSignature(ratna, number)).content).stats()
    expect(channels[0]?.min).toBeLessThan(200)
  })
})
