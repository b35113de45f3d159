import { register } from 'tsx/esm/api'
import { openOwnPages } from './own-pages.mjs'
import { say } from './say.mjs'

register()
const { bytesOf, weigh } = await import('../e2e/steps/weigh.ts')

const PAGES = [
  '/',
  '/layanan',
  '/layanan/ktp-el-hilang',
  '/status',
  '/ajukan',
  '/pengaduan/tulis',
  '/bantuan',
]
const KINDS = ['document', 'stylesheet', 'script', 'font']

/** Bytes over the wire for a first visit with an empty cache, by kind: pages that are open to all, and those of whoever sends something. */
export async function weighPages(browser, address) {
  const { pages, storageState } = await openOwnPages(browser, address)
  for (const path of PAGES) await weighPage(browser, address, { name: path, path })
  for (const page of pages) await weighPage(browser, address, { ...page, storageState })
}

async function weighPage(browser, address, { name, path, storageState }) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
    storageState,
  })
  const came = await weigh(await context.newPage(), address + path)
  const gzip = Object.fromEntries(KINDS.map(kind => [kind, bytesOf(came, kind)]))
  say({ figure: 'bytes', page: name, requests: came.length, gzip, total: bytesOf(came) })
  await context.close()
}
