import { gzipSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import { test } from '@/e2e/test'
import { contentPages, routes } from '@/lib/routes'

const KB = 1024

/** What a first visit to a page loads, in gzipped bytes by kind. */
async function weigh(page: Page, path: string) {
  const weight = { document: 0, script: 0, stylesheet: 0, font: 0, requests: 0 }
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Network.setCacheDisabled', { cacheDisabled: true })
  page.on('response', async response => {
    const kind = response.request().resourceType()
    weight.requests += 1
    if (kind === 'document' || kind === 'script' || kind === 'stylesheet')
      weight[kind] += gzipSync(await response.body()).length
    if (kind === 'font') weight.font += (await response.body()).length
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  return weight
}

for (const path of [
  ...contentPages,
  routes.status(),
  routes.surveyStart(),
  routes.complaints(),
  routes.writeComplaint(),
])
  test(`C-01 C-02 ${path} is light enough for the weakest phone`, async ({ phone }) => {
    const weight = await weigh(await phone(), path)

    expect(weight.script).toBeLessThanOrEqual(10 * KB)
    expect(weight.document).toBeLessThanOrEqual(15 * KB)
    expect(weight.stylesheet).toBeLessThanOrEqual(15 * KB)
    expect(weight.script + weight.document + weight.stylesheet).toBeLessThanOrEqual(45 * KB)
    expect(weight.requests).toBeLessThanOrEqual(12)
  })

for (const path of contentPages)
  test(`C-01 ${path} carries small modules of ours and nothing else`, async ({ phone }) => {
    const page = await phone()

    const answer = await page.goto(path)

    const scripts = await page.locator('script').evaluateAll(found => found.map(script => script.outerHTML))
    const own = scripts.filter(
      script => !/^<script type="module" src="\/skrip\/[a-z]+\.js"><\/script>$/.test(script),
    )
    expect(own, 'no other script').toEqual([])
    expect(scripts).toContain('<script type="module" src="/skrip/halaman.js"></script>')
    expect(answer?.headers()['content-security-policy']).toMatch(/script-src 'self';/)
    const module = await page.request.get('/skrip/halaman.js')
    expect(gzipSync(await module.body()).length).toBeLessThanOrEqual(2 * KB)
  })

test('C-01 the sending wizard loads what it needs and no more', async ({ phone }) => {
  const { script } = await weigh(await phone(), routes.apply('lost'))

  expect(script).toBeLessThanOrEqual(165 * KB)
})

test('C-01 the desk stays within what an old office computer can take', async ({ as }) => {
  const signedIn = await as('counter_officer')
  const { script } = await weigh(await signedIn.context().newPage(), routes.desk())

  expect(script).toBeLessThanOrEqual(260 * KB)
})
