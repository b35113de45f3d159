import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { closeDatabase } from '@/db/client'
import type { ApplicantActor } from '@/lib/domain/actor'
import { papersForm } from '@/lib/domain/papers-form'
import { linkToken } from '@/lib/keys/link-token'
import { limitAttempts } from '@/lib/limit-attempts'
import { getOwnApplication } from '@/lib/queries/get-own-application'
import { listUnansweredPapers } from '@/lib/queries/list-unanswered-papers'
import { freshDatabase } from '@/tests/database'
import { holdTime } from '@/tests/moment'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { limitPapers, readPapers, savePapers } from './save-papers'
import { startApplication } from './start-application'

let citizen: ApplicantActor

beforeAll(async () => {
  await freshDatabase()
  await openOffices()
})
afterAll(closeDatabase)
beforeEach(async () => {
  citizen = { kind: 'applicant', applicationId: await startApplication(passerBy, filledIn('lost')) }
})

const picture = async (background: string) =>
  new File(
    [
      new Uint8Array(
        await sharp({ create: { width: 20, height: 20, channels: 3, background } })
          .jpeg()
          .toBuffer(),
      ),
    ],
    `${background}.jpg`,
  )

/** The form as a browser without scripts sends it. */
async function send(values: Record<string, string | File[]>, { cut = 0, from = passerBy } = {}) {
  const form = new FormData()
  const hidden = { purpose: 'draft', press: randomUUID(), papers: 'police_loss_report,family_card' }
  const token = linkToken('application', citizen.applicationId)
  for (const [name, value] of Object.entries({ token, ...hidden, ...values }))
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one)
  const whole = new Response(form)
  const type = whole.headers.get('content-type')
  const bytes = new Uint8Array(await whole.arrayBuffer())
  const stream = new Blob([bytes.subarray(0, bytes.length - cut)]).stream()
  const sent = await readPapers(from, { type, stream })
  if (sent) await limitPapers(from, sent)
  return sent && savePapers(citizen, { form: papersForm.parse(sent.fields), ...sent })
}

const papers = async () =>
  Object.fromEntries(
    (await getOwnApplication(citizen)).documents.map(({ type, answer, pages }) => [
      type,
      [answer, pages.length],
    ]),
  )

test('photos and the promise to bring a paper are saved in one go', async () => {
  const photos = [await picture('#ff0000'), await picture('#00ff00')]
  expect(
    await send({ 'berkas-police_loss_report': photos, 'cara-family_card': 'at_counter' }),
  ).toBeUndefined()
  expect(await papers()).toEqual({ police_loss_report: ['sent', 2], family_card: ['at_counter', 0] })
  expect(await listUnansweredPapers(citizen)).toEqual([])
})

test('a paper whose photo is here is sent, also with the promise to bring it, until the photo is taken back', async () => {
  await send({ 'berkas-family_card': [await picture('#00ff00')] })
  await send({ 'cara-family_card': 'at_counter' })
  expect(await papers()).toMatchObject({ family_card: ['sent', 1] })

  const { documents } = await getOwnApplication(citizen)
  const remove = documents.find(({ type }) => type === 'family_card')?.pages[0]?.id ?? ''
  await send({ remove, 'cara-family_card': 'at_counter' })
  expect(await papers()).toMatchObject({ family_card: ['at_counter', 0] })
})

test('an empty file field is no file, and the paper is still asked for', async () => {
  expect(await send({ 'berkas-police_loss_report': [new File([], '')] })).toBeUndefined()
  expect(await listUnansweredPapers(citizen)).toEqual(['police_loss_report', 'family_card'])
})

test('what is good stays when something else is refused, and the refusal names its paper', async () => {
  const refused = await send({
    'berkas-police_loss_report': [await picture('#0000ff')],
    'berkas-family_card': [new File(['MZ program'], 'kk.jpg')],
  })
  expect(refused).toEqual({ reason: 'file_type_unknown', type: 'family_card' })
  expect(await papers()).toEqual({ police_loss_report: ['sent', 1], family_card: [null, 0] })
})

test('a file over 10 MB is refused without being kept in memory whole', async () => {
  const huge = new File([new Uint8Array(11 * 1024 * 1024)], 'besar.jpg')
  expect(await send({ 'berkas-family_card': [huge] })).toEqual({
    reason: 'file_too_large',
    type: 'family_card',
  })
})

test('a fifth file in one form is left out, and said so', async () => {
  const five = await Promise.all(['#100000', '#200000', '#300000', '#400000', '#500000'].map(picture))
  expect(await send({ 'berkas-family_card': five })).toMatchObject({ reason: 'too_many_at_once' })
  expect(await papers()).toMatchObject({ family_card: ['sent', 4] })
})

test('answers without files are not counted with the files of a town, nor are places asked for', async () => {
  holdTime()
  const from = { kind: 'visitor', address: 'a town' } as const
  const count = (what: string, most: number) => limitAttempts(what, from.address, most)
  for (let times = 0; times < 3; times += 1) await send({ 'cara-family_card': 'at_counter' }, { from })
  await expect(count('send_form', 1)).resolves.toBeUndefined()
  await send({ 'berkas-family_card': [await picture('#123456')] }, { from })
  await expect(count('send_form', 2)).rejects.toMatchObject({ reason: 'too_many_attempts' })
  await expect(count('ask_for_place', 1)).resolves.toBeUndefined()
})

test('a form that was cut on its way is no form', async () => {
  expect(await send({ 'berkas-family_card': [await picture('#ffffff')] }, { cut: 100 })).toBeUndefined()
  expect(await papers()).toMatchObject({ family_card: [null, 0] })
})
