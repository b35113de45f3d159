import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { contentPages } from './content-pages'
import { firstLook } from './first-look'

const folder = mkdtempSync(join(tmpdir(), 'tuntas-'))
mkdirSync(join(folder, 'static'))
writeFileSync(join(folder, 'static/a.css'), '.pita{color:#083F3D}')
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.useRealTimers())

const page = (words: string) =>
  `<!DOCTYPE html><html><head><link rel="stylesheet" href="/_next/static/a.css"></head><body><p class="pita">${words}</p></body></html>`

/** Content pages whose words are those of `say` when they are rendered. */
function kept(say: () => string | Promise<string>) {
  const warned: string[] = []
  const render = async () => ({ status: 200, type: 'text/html', body: Buffer.from(page(await say())) })
  const pages = contentPages(render, line => warned.push(line), firstLook(folder))
  const read = async (isOpened = true) => String((await pages.find('/', isOpened))?.bodies.identity)
  return { pages, read, warned }
}

/** Lets minutes pass for what is kept. */
const letPass = (minutes: number) =>
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 })

test('who opens a page gets the rules of its first look with it, and who lays it up the page alone', async () => {
  const { pages } = kept(() => 'Buka')
  await pages.renew('/')
  const [opened, fetched] = [await pages.find('/', true), await pages.find('/', false)]

  expect(String(opened?.bodies.identity)).toContain('<style>.pita{color:#083F3D}</style>')
  expect(opened?.headers['Content-Security-Policy']).toContain("style-src 'self' 'sha256-")
  expect(String(fetched?.bodies.identity)).toBe(page('Buka'))
  expect(fetched?.headers['Content-Security-Policy']).not.toContain('sha256-')
})

test('a page older than a minute is renewed behind the back of who asks for it', async () => {
  let words = 'Buka'
  const { pages, read } = kept(() => words)
  await pages.renew('/')
  words = 'Tutup'

  expect(await read()).toContain('Buka')
  letPass(2)
  expect(await read()).toContain('Buka')
  await vi.waitFor(async () => expect(await read()).toContain('Tutup'))
})

test('a page older than ten minutes is not read before the new one had a moment to come', async () => {
  let words = 'Buka'
  const { pages, read } = kept(() => words)
  await pages.renew('/')
  words = 'Tutup'
  letPass(11)

  expect(await read()).toContain('Tutup')
})

test('an old page that cannot be renewed is shown all the same, and the log says why', async () => {
  let say: () => Promise<string> = async () => 'Buka'
  const { pages, read, warned } = kept(() => say())
  await pages.renew('/')
  say = () => Promise.reject(new Error('down'))
  letPass(11)

  expect(await read()).toContain('Buka')
  expect(warned).toEqual(['halaman isi / belum dapat diperbarui: down'])
})
