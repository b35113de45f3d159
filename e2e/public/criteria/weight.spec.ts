import { brotliCompressSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { publicPages } from '@/e2e/steps/public-pages'
import { bytesOf, weigh } from '@/e2e/steps/weigh'
import { test } from '@/e2e/test'
import { carriesScripts, routes } from '@/lib/routes'

const KB = 1024

test('C-02 a first visit weighs little, a second page next to nothing, and a third from the same phone no more', async ({
  phone,
}) => {
  const page = await phone()
  const first = await weigh(page, routes.home())
  expect(bytesOf(first, 'font')).toBeGreaterThan(0)
  expect(bytesOf(first)).toBeLessThanOrEqual(80 * KB)
  expect(bytesOf(first) - bytesOf(first, 'font')).toBeLessThanOrEqual(45 * KB)
  const others = publicPages.filter(path => !carriesScripts(new URL(path, page.url()).pathname))
  for (const path of [...others, routes.home()])
    expect(bytesOf(await weigh(page, path)), path).toBeLessThanOrEqual(15 * KB)
})

test('C-02 what the phone keeps for a day without signal fits into the same first visit', async ({
  request,
}) => {
  const script = await (await request.get('/luring-pekerja.js')).text()
  const { pages } = JSON.parse(/self\.LURING=(.+)/.exec(script)?.[1] ?? '{}')
  let kept = brotliCompressSync(script).length
  for (const path of pages) kept += brotliCompressSync(await (await request.get(path)).body()).length
  expect(pages.length).toBeGreaterThan(5)
  expect(kept).toBeLessThanOrEqual(30 * KB)
})

const LOOKS = [
  { path: routes.home(), width: 360 },
  { path: routes.services(), width: 360 },
  { path: routes.service('lost'), width: 360 },
  { path: routes.service('lost'), width: 1366 },
]
for (const { path, width } of LOOKS)
  test(`C-03 the first answer alone shows ${path} as it is meant, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 })
    await page.goto(path)
    const look = async () => {
      await page.evaluate(async () => {
        await document.fonts.ready
        // What waits below the first screen has no measures until it is laid out.
        for (const waiting of document.querySelectorAll<HTMLElement>('.nanti-tampil'))
          waiting.style.contentVisibility = 'visible'
      })
      return page.locator('body *:visible').evaluateAll(shown =>
        shown.flatMap(element => {
          const style = getComputedStyle(element)
          // A value that no rule reads shows nothing, nor does how a change would pass: the first answer leaves both out.
          return [...style]
            .filter(name => !/^--|^transition/.test(name))
            .map(name => `${element.outerHTML.slice(0, 80)} ${name} ${style.getPropertyValue(name)}`)
        }),
      )
    }
    const meant = await look()
    await page.route('**/*.css', route => route.abort())
    await page.reload()
    const seen = await look()
    expect(seen.filter((one, at) => one !== meant[at]).slice(0, 5)).toEqual([])
    expect(seen).toHaveLength(meant.length)
  })

test('C-04 the home page serves without its letter shapes and without pictures', async ({ page }) => {
  await page.route(/\.(?:woff2?|png|jpe?g|webp|svg|ico)(?:\?|$)/, route => route.abort())
  await page.goto(routes.home())
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  await expect(page.getByRole('link', { name: 'Cek persyaratan saya' })).toBeInViewport()
  await page.getByLabel('Nomor HP').fill('0812 9999 0003')
  await page.getByLabel('4 huruf/angka akhir kode').fill('K7Q3')
  await page.getByRole('main').getByRole('button', { name: 'Lihat status' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Status berkas')
})
