import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { closeDatabase, database } from '@/db/client'
import * as uploads from '@/db/repositories/uploads'
import type { ApplicantActor } from '@/lib/domain/actor'
import { refusals } from '@/lib/domain/refusal'
import { env } from '@/lib/env'
import { readSigned } from '@/lib/integrations/upload-signature'
import { linkToken } from '@/lib/keys/link-token'
import { getOwnApplication } from '@/lib/queries/get-own-application'
import { freshDatabase } from '@/tests/database'
import { fillDiskFor } from '@/tests/full-disk'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { purgeDrafts } from './purge-drafts'
import { arrivedSoFar } from './receive-upload'
import { startApplication } from './start-application'
import { askForPlace, takeUpload } from './uploading'

let citizen: ApplicantActor
let photo: Buffer

beforeAll(async () => {
  await freshDatabase()
  await openOffices()
  photo = await sharp({
    create: {
      width: 300,
      height: 300,
      channels: 3,
      background: '#fff',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg()
    .toBuffer()
})
afterAll(closeDatabase)
beforeEach(async () => {
  citizen = { kind: 'applicant', applicationId: await startApplication(passerBy, filledIn('lost')) }
})

type File = { name: string; size: number; type: string; lastModified: number }

const ask = (file: Partial<File> = {}, token = linkToken('application', citizen.applicationId)) =>
  askForPlace(
    passerBy,
    new Request('http://localhost:3000/api/uploadthing?actionType=upload&slug=page', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-uploadthing-version': '7.7.4' },
      body: JSON.stringify({
        files: [
          { name: 'surat hilang.jpg', size: photo.length, type: 'image/jpeg', lastModified: 1, ...file },
        ],
        input: { token, type: 'police_loss_report' },
      }),
    }),
  )

const place = async (file: Partial<File> = {}) => {
  const [given] = z.array(z.object({ url: z.string() })).parse(await (await ask(file)).json())
  const [pathname = '', search = ''] = (given?.url ?? '').split(/(?=\?)/)
  return { key: pathname.replace('/api/ingest/', ''), search }
}

/** What UploadThing's client puts on the wire; `cut` bytes of it never come. */
function part(content: Buffer, { offset = 0, cut = 0 } = {}) {
  const head =
    '--b\r\ncontent-disposition: form-data; name="file"; filename="blob"\r\ncontent-type: image/jpeg\r\n\r\n'
  const whole = Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--b--\r\n')])
  const stream = new Blob([new Uint8Array(whole.subarray(0, whole.length - cut))]).stream()
  return { offset, body: { type: 'multipart/form-data; boundary=b', stream } }
}

const pages = async () => (await getOwnApplication(citizen)).documents.flatMap(paper => paper.pages)

test('a photo comes in whole and becomes a page under the name its sender gave it', async () => {
  const outcome = await takeUpload(passerBy, await place(), part(photo))
  expect(outcome).toMatchObject({ page: { fileName: 'surat hilang.jpg', size: photo.length } })
  expect(await pages()).toHaveLength(1)
})

test('the address to send to is on whatever host the page was, and carries no name', async () => {
  const text = await (await ask()).text()
  expect(text).toContain('"url":"/api/ingest/')
  expect(text).not.toMatch(/localhost|surat/)
})

describe('after a lost signal', () => {
  const half = () => part(photo, { cut: Math.floor(photo.length / 2) })

  test('sending goes on where it stopped, also after the page was loaded anew', async () => {
    expect(await takeUpload(passerBy, await place(), half())).toEqual({ notTaken: 400 })

    const again = await place()
    const offset = await arrivedSoFar(passerBy, again)
    if (typeof offset !== 'number') throw new Error('the first half was lost')
    expect(offset).toBeGreaterThan(1000)
    const outcome = await takeUpload(passerBy, again, part(photo.subarray(offset), { offset }))
    expect(outcome).toHaveProperty('page.sha256')
    expect(await arrivedSoFar(passerBy, again)).toEqual({ notTaken: 409 })
  })

  test('what has come so far does not show the photo on the disk', async () => {
    await takeUpload(passerBy, await place(), half())
    const folder = path.join(env().DATA_DIR, 'incoming')
    const parts = readdirSync(folder).map(name => readFileSync(path.join(folder, name)))
    expect(parts).not.toEqual([])
    expect(parts.filter(bytes => bytes.includes('JFIF') || bytes.includes(photo.subarray(100, 132)))).toEqual(
      [],
    )
  })

  test('what never came to its end is gone after a day', async () => {
    const begun = await place()
    await takeUpload(passerBy, begun, half())
    await purgeDrafts('worker', new Date(Date.now() + 25 * 60 * 60 * 1000))
    expect(readdirSync(path.join(env().DATA_DIR, 'incoming'))).toEqual([])
    expect(await uploads.findByKey(database(), begun.key)).toBeUndefined()
  })
})

describe('bytes that are not the promised file', () => {
  test('too few or too many are not taken', async () => {
    expect(await takeUpload(passerBy, await place(), part(photo.subarray(10)))).toEqual({ notTaken: 400 })
    const more = Buffer.concat([photo, Buffer.alloc(10)])
    expect(await takeUpload(passerBy, await place(), part(more))).toEqual({ notTaken: 400 })
    expect(await pages()).toEqual([])
  })

  test('a gap is not taken', async () => {
    expect(await takeUpload(passerBy, await place(), part(photo, { offset: 500 }))).toEqual({ notTaken: 416 })
  })

  test('a second sending of a finished file is not taken', async () => {
    const address = await place()
    await takeUpload(passerBy, address, part(photo))
    expect(await takeUpload(passerBy, address, part(photo))).toEqual({ notTaken: 409 })
  })

  test('a changed address is not an address', async () => {
    const { key, search } = await place()
    const changed = search.replace(`file-size=${photo.length}`, 'file-size=5')
    expect(changed).not.toBe(search)
    expect(await takeUpload(passerBy, { key, search: changed }, part(photo))).toEqual({ notTaken: 403 })
    expect(await takeUpload(passerBy, { key: randomUUID(), search }, part(photo))).toEqual({ notTaken: 403 })
  })

  test('an address is one for a quarter of an hour; asking anew gives another, and what came so far counts', async () => {
    const { key, search } = await place()
    const soon = new Date(Date.now() + 14 * 60_000)
    const late = new Date(Date.now() + 16 * 60_000)
    expect(readSigned(key, search, soon)).toBeDefined()
    expect(readSigned(key, search, late)).toBeUndefined()

    await takeUpload(passerBy, { key, search }, part(photo, { cut: 500 }))
    const anew = await place()
    expect(anew.search).not.toBe(search)
    expect(await arrivedSoFar(passerBy, anew)).toBeGreaterThan(0)
  })

  test("a handle that another citizen's file has already is refused, and theirs stays", async () => {
    const address = await place()
    const row = await uploads.findByKey(database(), address.key)
    if (!row) throw new Error('no upload was begun')
    await uploads.forget(database(), row.id)
    const other = {
      kind: 'applicant' as const,
      applicationId: await startApplication(passerBy, filledIn('lost')),
    }
    const [theirs] = (await getOwnApplication(other)).documents
    const { officeId, fileName, size, key } = row
    await uploads.begin(database(), { officeId, fileName, size, key, documentId: theirs?.id ?? '' })

    expect(await takeUpload(passerBy, address, part(photo))).toEqual({ notTaken: 409 })
    expect((await uploads.findByKey(database(), key))?.applicationId).toBe(other.applicationId)
  })

  test('a program named .jpg is refused in words, and may be replaced by a photo', async () => {
    const program = Buffer.concat([Buffer.from('MZ\x90\0'), Buffer.alloc(2_000, 7)])
    const wrong = await place({ name: 'foto.jpg', size: program.length })
    expect(await takeUpload(passerBy, wrong, part(program))).toEqual({ refused: 'file_type_unknown' })
    expect(await takeUpload(passerBy, await place(), part(photo))).toHaveProperty('page')
  })
})

describe('asking for a place', () => {
  test.each([
    ['an empty file', { size: 0 }, 'file_empty'],
    ['a file of less than nothing', { size: -5 }, 'file_empty'],
    ['more than 10 MB', { size: 11 * 1024 * 1024 }, 'file_too_large'],
  ] as const)('%s is refused before a byte is sent', async (_name, file, reason) => {
    const answer = await ask(file)
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ message: refusals[reason] })
  })

  test.each(['{"files": [', 'null', '{}', '[]', ''])(
    '%j is no question, and no fault of ours',
    async body => {
      const request = new Request('http://localhost:3000/api/uploadthing?actionType=upload&slug=page', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-uploadthing-version': '7.7.4' },
        body,
      })
      expect((await askForPlace(passerBy, request)).status).toBe(400)
    },
  )

  test("a stranger's link opens nothing", async () => {
    const answer = await ask({}, linkToken('progress', citizen.applicationId))
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ message: refusals.not_found })
  })
})

describe('when the disk is full', () => {
  test('a file on its way is refused in words, nothing of it is left, and it may come again', async () => {
    const address = await place({ name: 'penuh.jpg' })
    const row = await uploads.findByKey(database(), address.key)
    const here = fillDiskFor(row?.id ?? '', env().DATA_DIR)
    expect(await takeUpload(passerBy, address, part(photo))).toEqual({ refused: 'storage_full' })
    expect(existsSync(here)).toBe(false)
    expect(await pages()).toEqual([])

    expect(await takeUpload(passerBy, await place({ name: 'penuh.jpg' }), part(photo))).toHaveProperty('page')
  })
})
