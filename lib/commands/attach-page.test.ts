import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { closeDatabase, database } from '@/db/client'
import * as applications from '@/db/repositories/applications'
import * as documentPages from '@/db/repositories/document-pages'
import type { ApplicantActor } from '@/lib/domain/actor'
import { env } from '@/lib/env'
import { readKept } from '@/lib/integrations/file-store'
import { getOwnApplication } from '@/lib/queries/get-own-application'
import { freshDatabase } from '@/tests/database'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { answerDocument } from './answer-document'
import { attachPage } from './attach-page'
import { handInApplication } from './hand-in-application'

import { judgeDocument } from './judge-document'
import { moveApplication } from './move-application'
import { purgeDrafts } from './purge-drafts'
import { removePage } from './remove-page'
import { startApplication } from './start-application'
import { viewPage } from './view-page'

let office: Awaited<ReturnType<typeof openOffices>>
let citizen: ApplicantActor

beforeAll(async () => {
  await freshDatabase()
  office = await openOffices()
})
afterAll(closeDatabase)
beforeEach(async () => {
  citizen = { kind: 'applicant', applicationId: await startApplication(passerBy, filledIn('lost')) }
})

const DAY = 24 * 60 * 60 * 1000
const tomorrow = () => new Date(Date.now() + 60_000)
const photo = (background = '#ffffff') =>
  sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .jpeg()
    .toBuffer()
const sent = async (background?: string) => ({
  type: 'police_loss_report' as const,
  fileName: 'surat.jpg',
  content: await photo(background),
})
const paper = async () => {
  const own = await getOwnApplication(citizen)
  const found = own.documents.find(({ type }) => type === 'police_loss_report')
  if (!found) throw new Error('a lost card asks for the police report')
  return found
}
const stored = () => {
  const folder = path.join(env().DATA_DIR, 'files')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.length > 3)
    .map(name => readFileSync(path.join(folder, name)))
}

describe('a citizen sends a photo', () => {
  test('it is listed with its name, its bytes and their SHA-256, and answers the paper', async () => {
    const page = await attachPage(citizen, await sent())
    expect(page).toMatchObject({ fileName: 'surat.jpg', size: (await photo()).length })
    expect(page.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(await paper()).toMatchObject({ answer: 'sent', pages: [{ id: page.id, sha256: page.sha256 }] })
  })

  test('what lies on the disk does not show the photo', async () => {
    const { content, ...rest } = await sent('#123456')
    await attachPage(citizen, { ...rest, content })
    const found = stored().filter(
      bytes => bytes.includes(content.subarray(100, 200)) || bytes.includes('JFIF'),
    )
    expect(stored().length).toBeGreaterThan(1)
    expect(found).toEqual([])
  })

  test('the same photo twice is one page, also when both come at once', async () => {
    const before = stored().length
    await Promise.all([
      attachPage(citizen, await sent('#010203')),
      attachPage(citizen, await sent('#010203')),
    ])
    await attachPage(citizen, await sent('#010203'))
    expect((await paper()).pages).toHaveLength(1)
    expect(stored().length - before).toBe(2)
  })

  test('a paper has at most five pages, also when six come at once', async () => {
    const colours = ['#100000', '#200000', '#300000', '#400000', '#500000', '#600000']
    const before = stored().length
    const all = await Promise.allSettled(colours.map(async colour => attachPage(citizen, await sent(colour))))
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
    expect((await paper()).pages).toHaveLength(5)
    expect(stored().length - before).toBe(10)
    await expect(attachPage(citizen, await sent('#700000'))).rejects.toMatchObject({
      reason: 'too_many_files',
    })
  })

  test('a refused file leaves nothing behind', async () => {
    const before = stored().length
    const content = Buffer.from('MZ not a photo')
    await expect(
      attachPage(citizen, { type: 'family_card', fileName: 'kk.jpg', content }),
    ).rejects.toMatchObject({ reason: 'file_type_unknown' })
    expect(stored().length).toBe(before)
  })

  test('where it was taken is kept nowhere, not even in what nobody looks at', async () => {
    const content = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#fff' } })
      .withExif({ IFD0: { Make: 'Telepon' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '8/1 7/1 0/1' } })
      .jpeg()
      .toBuffer()
    const { id, size } = await attachPage(citizen, { ...(await sent()), content })
    expect(size).toBe(content.length)
    const page = await documentPages.find(database(), id)
    const kept = await readKept(page?.page.originalKey ?? '')
    expect(kept.length).toBeGreaterThan(100)
    expect(kept.includes('Telepon') || kept.includes('Exif')).toBe(false)
  })

  test('a stranger hears that there is no such application', async () => {
    await expect(attachPage(passerBy, await sent())).rejects.toMatchObject({ reason: 'not_found' })
  })

  test('a paper the service does not ask for is not taken', async () => {
    const odd = { ...(await sent()), type: 'marriage_proof' as const }
    await expect(attachPage(citizen, odd)).rejects.toMatchObject({ reason: 'paper_not_asked' })
  })

  test('what travels behind a photo is not kept', async () => {
    const photo = await sent('#abcdef')
    const content = Buffer.concat([photo.content, Buffer.from('<html><script>alert(1)</script>')])
    const { id } = await attachPage(citizen, { ...photo, content })
    const kept = await documentPages.find(database(), id)
    expect((await readKept(kept?.page.originalKey ?? '')).includes('<script>')).toBe(false)
  })

  test('a page taken back opens the question again', async () => {
    const { id } = await attachPage(citizen, await sent())
    await removePage(citizen, { pageId: id })
    expect(await paper()).toMatchObject({ answer: null, pages: [] })
  })

  test("nobody takes back another citizen's page", async () => {
    const { id } = await attachPage(citizen, await sent())
    const other = {
      kind: 'applicant' as const,
      applicationId: await startApplication(passerBy, filledIn('lost')),
    }
    await expect(removePage(other, { pageId: id })).rejects.toMatchObject({ reason: 'not_found' })
  })
})

describe('once it is handed in', () => {
  let number: string
  let first: string

  beforeEach(async () => {
    first = (await attachPage(citizen, await sent())).id
    await answerDocument(citizen, 'family_card', true)
    await handInApplication(citizen, { press: randomUUID() })
    number = (await applications.findById(database(), citizen.applicationId))?.number ?? ''
  })

  const sendBack = async () => {
    const officer = office.as('counter_officer')
    const finding = { verdict: 'lacking', lackingReason: 'unreadable', note: 'Bagian bawah gelap' } as const
    await judgeDocument(officer, { number, type: 'police_loss_report', ...finding })
    const seen = await applications.findByNumber(database(), number)
    const press = randomUUID()
    await moveApplication(officer, { press, number, seenVersion: seen?.version ?? 0, move: 'send_back' })
  }

  test('nothing more may be sent or taken back', async () => {
    await expect(attachPage(citizen, await sent('#0000ff'))).rejects.toMatchObject({ reason: 'sent_already' })
    await expect(removePage(citizen, { pageId: first })).rejects.toMatchObject({ reason: 'sent_already' })
  })

  test('the officer sees the re-drawn picture and leaves a trace; the neighbouring office finds nothing', async () => {
    const seen = await viewPage(office.as('counter_officer'), { number, pageId: first })
    expect((await sharp(seen).metadata()).format).toBe('jpeg')
    await expect(viewPage(office.elsewhere, { number, pageId: first })).rejects.toMatchObject({
      reason: 'not_found',
    })
    await expect(viewPage(office.as('admin'), { number, pageId: first })).rejects.toMatchObject({
      reason: 'not_found',
    })
  })

  test('in a repair only what was found lacking may change, and the new photo takes the place of the old', async () => {
    await sendBack()
    const kk = { ...(await sent('#00ff00')), type: 'family_card' as const }
    await expect(attachPage(citizen, kk)).rejects.toMatchObject({ reason: 'not_now' })
    await expect(handInApplication(citizen, { press: randomUUID() })).rejects.toMatchObject({
      reason: 'documents_unanswered',
    })

    const better = await attachPage(citizen, await sent('#0000ff'))
    const back = await attachPage(citizen, await sent('#ff00ff'))
    expect((await paper()).pages.map(({ id }) => id)).toEqual([better.id, back.id])
    await handInApplication(citizen, { press: randomUUID() })
    expect((await getOwnApplication(citizen)).maySend).toBe(false)
  })

  test('the very same photo may be sent again in a repair, as a new page', async () => {
    await sendBack()
    const again = await attachPage(citizen, await sent())
    expect(again.id).not.toBe(first)
    expect((await paper()).pages.map(({ id }) => id)).toEqual([again.id])
  })
})

describe('at night', () => {
  test('what was taken back is gone from the disk; what was kept stays', async () => {
    await purgeDrafts('worker', tomorrow())
    const before = stored().length
    const { id } = await attachPage(citizen, await sent('#aa0000'))
    await attachPage(citizen, await sent('#bb0000'))
    await removePage(citizen, { pageId: id })
    expect(stored().length - before).toBe(4)

    await purgeDrafts('worker', tomorrow())
    expect(stored().length - before).toBe(2)
    expect((await paper()).pages).toHaveLength(1)
  })

  test('a draft of eight days ago goes with its files, what was handed in does not', async () => {
    await attachPage(citizen, await sent('#cc0000'))
    await purgeDrafts('worker', new Date(Date.now() + 8 * DAY))
    await expect(getOwnApplication(citizen)).rejects.toMatchObject({ reason: 'not_found' })
    const kept = await documentPages.removedBefore(database(), new Date(Date.now() + DAY))
    expect(kept).toEqual([])
    expect(stored().every(bytes => bytes.length > 0)).toBe(true)
  })
})
