import { randomBytes, randomInt } from 'node:crypto'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { closeDatabase } from '@/db/client'
import { startApplication } from '@/lib/commands/start-application'
import { SEEN_MINUTES, SENT_DAYS } from '@/lib/domain/device-memory'
import { DRAFT_DAYS } from '@/lib/domain/draft'
import { refusals } from '@/lib/domain/refusal'
import { linkToken } from '@/lib/keys/link-token'
import { routes } from '@/lib/routes'
import { altered } from '@/tests/altered'
import { freshDatabase, set } from '@/tests/database'
import { filledIn, openOffices, passerBy } from '@/tests/people'
import { followed, rememberCodeRequest, rememberSent, rememberTracked } from './device'
import { draftsHere, forgetDrafts, rememberDraft } from './own-drafts'
import { arrivedAt, tellArrived } from './repair-arrived'
import { giveBack, givenBack, returnedForm, returnForm } from './returned-form'

type Options = { httpOnly?: boolean; sameSite?: string; secure?: boolean; path?: string; maxAge?: number }

/** A browser: what it was told to keep, and how. */
const { jar, told, asked } = vi.hoisted(() => ({
  jar: new Map<string, string>(),
  told: new Map<string, Options>(),
  asked: new Headers(),
}))
vi.mock('next/headers', () => ({
  headers: async () => asked,
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string, options: Options) => {
      jar.set(name, value)
      told.set(name, options)
    },
    delete: (name: string) => jar.delete(name),
  }),
}))

const MINUTE = 60
const SEEN = new Date(0).toISOString()
const DAY = 24 * 60 * MINUTE
let id: string
let other: string

beforeAll(async () => {
  await freshDatabase()
  set({ PUBLIC_URL: 'https://tuntas.contoh.id' })
  await openOffices()
  id = await startApplication(passerBy, filledIn())
  other = await startApplication(passerBy, filledIn())
  return closeDatabase
})
beforeEach(() => {
  jar.clear()
  for (const name of ['x-tuntas-path', 'x-tuntas-returned', 'next-action']) asked.delete(name)
})

test('every cookie is out of the reach of scripts and other sites, goes over https alone, and ends when it was said to', async () => {
  const receipt = routes.receipt(linkToken('application', id))
  await rememberDraft(id)
  await rememberSent(id)
  await rememberTracked([id])
  await rememberCodeRequest(id)
  await returnForm(receipt, { message: 'x' })
  await tellArrived(receipt, { sent: ['family_card'], brought: [], at: new Date() })
  asked.set('x-tuntas-path', receipt)
  await giveBack({ message: 'x' })

  const guarded = { httpOnly: true, sameSite: 'lax', secure: true }
  expect(Object.fromEntries(told)).toEqual({
    'tuntas.draf': { ...guarded, path: '/', maxAge: DRAFT_DAYS * DAY },
    'tuntas.berkas': { ...guarded, path: '/', maxAge: SENT_DAYS * DAY },
    'tuntas.lihat': { ...guarded, path: '/', maxAge: SEEN_MINUTES * MINUTE },
    'tuntas.kode': { ...guarded, path: '/', maxAge: 120 * MINUTE },
    'tuntas.isian': { ...guarded, path: receipt, maxAge: MINUTE },
    'tuntas.kembali': { ...guarded, path: receipt, maxAge: MINUTE },
    'tuntas.sekali': { ...guarded, path: receipt, maxAge: 10 * MINUTE },
  })
  await forgetDrafts()
  expect(told.get('tuntas.draf')).toMatchObject({ maxAge: 0 })
})

test('a forged, cut or foreign cookie remembers nothing', async () => {
  const link = linkToken('application', id)
  const seen = (token: string) => `${Date.now() + 60_000}.${token}`
  for (const wrong of ['karangan', link.slice(0, -1), linkToken('message_code', id), `${link}${link}`]) {
    jar.set('tuntas.draf', wrong)
    jar.set('tuntas.berkas', wrong)
    jar.set('tuntas.lihat', seen(wrong))
    expect(await draftsHere()).toEqual([])
    expect(await followed()).toMatchObject({ sent: [], opened: [] })
  }
  jar.set('tuntas.lihat', seen(linkToken('progress', id)))
  expect((await followed()).opened).toEqual([{ kind: 'follower', applicationId: id }])
})

test('what was opened for half an hour is not opened by a cookie that outlived it, nor kept open with it', async () => {
  await rememberTracked([id])
  const [, token] = jar.get('tuntas.lihat')?.split('.') ?? []
  jar.set('tuntas.lihat', `${Date.now() - 1}.${token}`)
  expect((await followed()).opened).toEqual([])
  await rememberTracked()
  expect((await followed()).opened).toEqual([])
  jar.set('tuntas.lihat', token ?? '')
  expect((await followed()).opened).toEqual([])
})

test('what came back to one page is nothing on another, nor when it was taken from another browser and changed', async () => {
  const [mine, theirs] = [id, other].map(one => routes.progress(linkToken('progress', one)))
  await returnForm(mine ?? '', { message: 'Belum berhasil', values: { phone: '0812' } })
  await tellArrived(mine ?? '', { sent: ['family_card'], brought: [], at: new Date(0) })
  expect(await returnedForm(mine ?? '')).toMatchObject({ values: { phone: '0812' } })
  expect(await arrivedAt(mine ?? '')).toEqual({ sent: ['family_card'], brought: [], at: new Date(0) })
  expect(await returnedForm(theirs ?? '')).toEqual({})
  expect(await arrivedAt(theirs ?? '')).toBeUndefined()
  for (const name of ['tuntas.isian', 'tuntas.sekali']) jar.set(name, altered(jar.get(name) ?? ''))
  expect(await returnedForm(mine ?? '')).toEqual({})
  expect(await arrivedAt(mine ?? '')).toBeUndefined()
})

test('a form sent without scripts is told once more what was said of it, on its own page', async () => {
  const said = {
    errors: { story: 'Ceritakan apa yang terjadi.' },
    values: { place: 'loket 2' },
    status: 409 as const,
  }
  asked.set('x-tuntas-path', '/pengaduan/tulis')
  await giveBack(said)
  const sealed = jar.get('tuntas.kembali') ?? ''
  expect(sealed).not.toContain('loket')
  expect(await givenBack(), 'whoever sends it has it done').toBeUndefined()

  asked.set('x-tuntas-returned', sealed)
  expect(await givenBack()).toEqual(said)
  asked.set('x-tuntas-path', '/status')
  expect(await givenBack(), 'another page has nothing to say').toEqual({})
  asked.set('x-tuntas-returned', altered(sealed))
  expect(await givenBack(), 'nor what somebody made').toEqual({})
})

/** As if somebody wrote in other letters: Indonesian, letter by letter, from the first of another script on. */
const writtenFrom = (first: string, text: string) =>
  text
    .toLowerCase()
    .replace(/[a-z]/g, letter =>
      String.fromCharCode(first.charCodeAt(0) + letter.charCodeAt(0) - 'a'.charCodeAt(0)),
    )

const words = Object.values(refusals).toReversed().join(' ')
const faces = '😡😤😭🙏🤬😱👎💸🚫🕐🧾📄🏢👵👴🧓'.match(/../gu) ?? []

test.each([
  ['Latin', words],
  ['Javanese', writtenFrom('ꦄ', words)],
  ['Arabic', writtenFrom('ا', words)],
  ['Latin and small pictures', words.replaceAll(' ', () => faces[randomInt(faces.length)] ?? '')],
])('the longest story there may be comes back to its page, written in %s letters', async (_, story) => {
  expect(story.length).toBeGreaterThan(4000)
  asked.set('x-tuntas-path', '/pengaduan/tulis')
  const said = {
    values: { story: story.slice(0, 4000), token: linkToken('application', id), press: id, seen: SEEN },
    errors: { topic: 'Pilih tentang apa keluhan ini.' },
  }
  await giveBack(said)
  asked.set('x-tuntas-returned', jar.get('tuntas.kembali') ?? '')
  expect(await givenBack()).toEqual(said)
})

test('what a browser would not take as a cookie, and what scripts ask for, is kept by none', async () => {
  asked.set('x-tuntas-path', '/pengaduan/tulis')
  await giveBack({ values: { story: randomBytes(4000).toString('base64') } })
  asked.set('next-action', 'x')
  await giveBack({ message: 'x' })
  expect(jar.size).toBe(0)
})
