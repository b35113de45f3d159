import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import { documentPages } from '@/db/schema/documents'
import { renditions } from '@/db/schema/renditions'
import type { StaffActor } from '@/lib/domain/actor'
import { env } from '@/lib/env'
import { keepFile } from '@/lib/integrations/file-store'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { answerDocument } from './answer-document'
import { attachPage } from './attach-page'
import { handInApplication } from './hand-in-application'
import { purgeFiles } from './purge-files'
import { renderPage } from './render-page'
import { startApplication } from './start-application'
import { downloadPage, viewPage } from './view-page'

let ratna: StaffActor
let agus: StaffActor

beforeAll(async () => {
  await freshDatabase()
  const people = await openOffices()
  ratna = people.as('counter_officer')
  agus = people.colleague
})

const photo = () =>
  sharp({ create: { width: 2000, height: 1000, channels: 3, background: '#ffffff' } })
    .jpeg()
    .toBuffer()

const pdf = async (sides: [number, number][]) => {
  const made = await PDFDocument.create()
  for (const side of sides) made.addPage(side)
  return Buffer.from(await made.save())
}

/** Hands in an application with one file as its police report. */
async function sent(content: Buffer) {
  const applicationId = await startApplication(passerBy, filledIn())
  const citizen = { kind: 'applicant', applicationId } as const
  const page = await attachPage(citizen, { type: 'police_loss_report', fileName: 'surat', content })
  await answerDocument(citizen, 'family_card', true)
  await handInApplication(citizen, { press: randomUUID() })
  const application = await applications.findById(database(), applicationId)
  return { number: application?.number ?? '', pageId: page.id }
}

const sizeOf = async (picture: Buffer) => {
  const { format, width, height } = await sharp(picture).metadata()
  return [format, width, height]
}

const filesKept = () =>
  readdirSync(`${env().DATA_DIR}/files`, { recursive: true, encoding: 'utf8' }).filter(
    name => name.length > 30,
  ).length

describe('a photo, looked at', () => {
  it('comes small, for reading and as large as it is, and turned as asked', async () => {
    const page = await sent(await photo())

    expect(await sizeOf(await viewPage(ratna, { ...page, size: 'small' }))).toEqual(['jpeg', 320, 160])
    expect(await sizeOf(await viewPage(ratna, page))).toEqual(['jpeg', 1280, 640])
    expect(await sizeOf(await viewPage(ratna, { ...page, size: 'large' }))).toEqual(['jpeg', 2000, 1000])
    expect(await sizeOf(await viewPage(ratna, { ...page, turn: 90 }))).toEqual(['jpeg', 640, 1280])
    await expect(viewPage(ratna, { ...page, leaf: 2 })).rejects.toMatchObject({ reason: 'not_found' })
  })

  it('says across it who looks: no size is bare, and no two people see the same', async () => {
    const page = await sent(await photo())

    for (const size of ['small', 'medium', 'large'] as const) {
      const { channels } = await sharp(await viewPage(ratna, { ...page, size })).stats()
      expect(channels[0]?.min, size).toBeLessThan(225)
    }
    expect(await viewPage(ratna, page)).not.toEqual(await viewPage(agus, page))
  })

  it('says when and what for: another minute is another picture, and so is another case', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T08:00:00+07:00') })
    try {
      const content = await photo()
      const [page, other] = [await sent(content), await sent(content)]
      const look = await viewPage(ratna, page)
      expect(await viewPage(ratna, page)).toEqual(look)
      expect(await viewPage(ratna, other)).not.toEqual(look)
      vi.setSystemTime(new Date('2026-11-24T08:01:00+07:00'))
      expect(await viewPage(ratna, page)).not.toEqual(look)
    } finally {
      vi.useRealTimers()
    }
  })

  it('is drawn once, by the worker after it arrived', async () => {
    const page = await sent(await photo())
    await renderPage('worker', page)
    const before = filesKept()

    await viewPage(ratna, page)
    await viewPage(ratna, { ...page, size: 'small' })

    expect(filesKept()).toBe(before)
    expect(await drawnOf(page.pageId)).toEqual(['1 medium', '1 small'])
  })

  it('drawn by two at once is kept once', async () => {
    const page = await sent(await photo())
    const before = filesKept()

    await Promise.all([viewPage(ratna, page), viewPage(agus, page), renderPage('worker', page)])

    expect(await drawnOf(page.pageId)).toEqual(['1 medium', '1 small'])
    expect(filesKept()).toBe(before + 2)
  })
})

describe('a PDF, looked at', () => {
  it('is drawn leaf by leaf, and nowhere handed out as it came', async () => {
    const page = await sent(
      await pdf([
        [595, 842],
        [842, 595],
      ]),
    )
    await renderPage('worker', page)

    expect(await drawnOf(page.pageId)).toEqual(['1 medium', '1 small', '2 medium', '2 small'])
    expect(await sizeOf(await viewPage(ratna, { ...page, leaf: 1 }))).toEqual(['jpeg', 904, 1280])
    expect(await sizeOf(await viewPage(ratna, { ...page, leaf: 2, size: 'large' }))).toEqual([
      'jpeg',
      2400,
      1695,
    ])
    await expect(viewPage(ratna, { ...page, leaf: 3 })).rejects.toMatchObject({ reason: 'not_found' })
    await expect(downloadPage(ratna, page)).rejects.toMatchObject({ reason: 'not_found' })
  })

  it('that cannot be drawn is noted as such, and may be taken as it is', async () => {
    const page = await sent(await pdf([[595, 842]]))
    await database()
      .update(documentPages)
      .set({ originalKey: await keepFile(Buffer.from('bukan PDF')) })
      .where(eq(documentPages.id, page.pageId))

    await renderPage('worker', page)

    await expect(viewPage(ratna, page)).rejects.toMatchObject({ reason: 'not_found' })
    expect((await downloadPage(ratna, page)).type).toBe('police_loss_report')
  })
})

describe('what was drawn', () => {
  it('goes with the page, and so do its bytes', async () => {
    const page = await sent(await photo())
    const before = filesKept()
    await renderPage('worker', page)
    expect(filesKept()).toBe(before + 2)
    await database()
      .update(documentPages)
      .set({ removedAt: new Date(0) })
      .where(eq(documentPages.id, page.pageId))

    const now = new Date()
    await purgeFiles('worker', { now, draftsBefore: new Date(0), arrivingBefore: new Date(0) })

    expect(await drawnOf(page.pageId)).toEqual([])
    expect(filesKept()).toBe(before - 2)
    await renderPage('worker', page)
  })
})

const drawnOf = async (pageId: string) =>
  (await database().select().from(renditions).where(eq(renditions.pageId, pageId)))
    .map(({ leaf, size }) => `${leaf} ${size}`)
    .sort()
