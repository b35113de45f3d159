import { expect, type Page } from '@playwright/test'
import {
  clippedWords,
  edgeless,
  focused,
  refusesPaste,
  smallTargets,
  wearStyle,
  widerThanScreen,
  wordlessMarks,
} from '@/e2e/steps/measure'
import { publicPages } from '@/e2e/steps/public-pages'
import { expectForEveryone, test } from '@/e2e/test'

const ENGLISH =
  /\b(?:close|dismiss|notifications?|clear|increase|decrease|loading|required|open|next|previous|submit|search|menu|error|page|skip|back)\b/i
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
const MOST_STOPS = 120

/** Walks through a page with the Tab key alone, and tells each stop. */
async function walk(page: Page) {
  const stops: NonNullable<Awaited<ReturnType<typeof focused>>>[] = []
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    if (!stop) return stops
    stops.push(stop)
  }
  throw new Error(`the Tab key never leaves ${page.url()}`)
}

for (const path of publicPages)
  test(`A-01 … A-16 ${path} is there for every eye, hand and ear`, async ({ phone }) => {
    const page = await phone()
    await page.goto(path)

    await test.step('A-01 the checker finds nothing', () => expectForEveryone(page))
    await test.step('A-12 no single key does anything', async () => {
      const before = page.url()
      for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789/?+-[]') await page.keyboard.press(key)
      expect.soft(page.url()).toBe(before)
      expect.soft(await focused(page)).toBeUndefined()
    })
    await test.step('A-13 nothing wants to be dragged', async () =>
      expect.soft(await page.locator('[draggable=true], canvas').count()).toBe(0))
    await test.step('A-16 it is Indonesian, also for the ear', async () => {
      await expect(page.locator('html')).toHaveAttribute('lang', 'id')
      const heard = (await page.locator('body').ariaSnapshot())
        .split('\n')
        .map(line => line.replace(/^\s*- (?:\/\w+: .*|[\w]+)/, '').replace(/\[[^\]]*\]/g, ''))
      expect.soft(heard.filter(line => ENGLISH.test(line))).toEqual([])
    })
    await test.step('A-07 a thumb hits everything', async () =>
      expect.soft(await smallTargets(page, 44)).toEqual([]))
    await test.step('A-10 no mark stands without its word', async () =>
      expect.soft(await wordlessMarks(page)).toEqual([]))
    await test.step('A-14 every field takes what is pasted', async () =>
      expect.soft(await refusesPaste(page)).toEqual([]))
    await test.step('A-02, A-03 the keyboard gets everywhere, and one sees where it is', async () => {
      const stops = await walk(page)
      expect.soft(stops[0]?.reads).toContain('href="#isi"')
      expect.soft(stops.filter(({ ring, contrast }) => ring < 3 || contrast < 3)).toEqual([])
      expect.soft(stops.filter(({ isSeen, isCovered }) => !isSeen || isCovered)).toEqual([])
    })
    await test.step('A-04 it fits 320 pixels, and 1280 at 400 %', async () => {
      for (const height of [640, 256]) {
        await page.setViewportSize({ width: 320, height })
        expect.soft(await widerThanScreen(page)).toEqual([])
      }
    })
    await test.step('A-05 letters twice as large fit', async () => {
      await page.setViewportSize({ width: 360, height: 740 })
      const devTools = await page.context().newCDPSession(page)
      await devTools.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
      expect.soft(await clippedWords(page)).toEqual([])
      expect.soft(await widerThanScreen(page)).toEqual([])
      await devTools.send('Page.setFontSizes', { fontSizes: { standard: 16 } })
    })
    await test.step('A-06 wider letters fit', async () => {
      const takeOff = await wearStyle(page, SPACED)
      expect.soft(await clippedWords(page)).toEqual([])
      expect.soft(await widerThanScreen(page)).toEqual([])
      await takeOff()
    })
    await test.step('A-08 nothing moves for who wants no motion', async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      expect.soft(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    })
    await test.step('A-09 edges stay in the colours of the reader', async () => {
      await page.emulateMedia({ forcedColors: 'active' })
      expect.soft(await edgeless(page)).toEqual([])
    })
  })

test('A-15 help stands in the same order on every page', async ({ request }) => {
  const orders = new Map<string, string[]>()
  for (const path of publicPages) {
    const html = await (await request.get(path)).text()
    const foot = html.slice(html.lastIndexOf('<footer'), html.lastIndexOf('</footer>'))
    const order = [...foot.matchAll(/href="([^"]+)"/g)].map(([, href]) => href).join(' ')
    orders.set(order, [...(orders.get(order) ?? []), path])
  }
  expect([...orders.values()]).toHaveLength(1)
  expect([...orders.keys()][0]).toMatch(/^tel:/)
})
