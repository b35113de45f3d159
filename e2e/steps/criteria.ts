import { expect, type Page, test } from '@playwright/test'
import {
  asideInTables,
  clippedWords,
  crowdedLinks,
  edgeless,
  focused,
  refusesPaste,
  sharedIds,
  smallTargets,
  startAtTop,
  strayFacts,
  tornWords,
  unreachable,
  wearStyle,
  widerThanScreen,
  wordlessMarks,
} from '@/e2e/steps/measure'
import { expectAccessible, expectForEveryone } from '@/e2e/test'
import { routes } from '@/lib/routes'

const ENGLISH =
  /\b(?:close|dismiss|notifications?|clear|increase|decrease|loading|required|open|next|previous|submit|search|menu|error|page|skip|back)\b/i
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
/** What a form of a desk is sent with; a row of a list may be denser. */
const DECIDES = 'main form button.text-tombol[type=submit]:not(li *, td *)'
const MOST_STOPS = 120
const PHONE = { width: 360, height: 740 }

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

/** The colours a person of staff chose, as the page has them once they have passed over into each other; tells those it had. */
const wearTheme = (page: Page, theme: string | undefined) =>
  page.locator('.staf').evaluate(async (frame: HTMLElement, theme) => {
    const { tema } = frame.dataset
    if (theme) frame.dataset.tema = theme
    else delete frame.dataset.tema
    await Promise.allSettled(frame.getAnimations({ subtree: true }).map(({ finished }) => finished))
    return tema
  }, theme)

/** Where the links of help lead, in the order of the home page. */
const helpLinks = async (page: Page) => {
  const html = await (await page.request.get(routes.home())).text()
  const foot = html.slice(html.lastIndexOf('<footer'), html.lastIndexOf('</footer>'))
  return [...foot.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
}

/** What A-01 … A-16 ask of any page, in the state in which it stands, and leaves it so. Staff pages may have targets of 24 pixels, and help of their own. */
export const expectEveryCriterion = (
  page: Page,
  isStaff = new URL(page.url()).pathname.startsWith('/petugas'),
) =>
  test.step(`A-01 … A-16 ${new URL(page.url()).pathname}`, async () => {
    const size = page.viewportSize() ?? PHONE
    await test.step('A-01 the checker finds nothing, and no two things have one name', async () => {
      await expectForEveryone(page)
      expect.soft(await sharedIds(page)).toEqual([])
    })
    if (isStaff)
      await test.step('A-01 nor does it in dim colours', async () => {
        const wasWorn = await wearTheme(page, 'redup')
        await expectAccessible(page)
        await wearTheme(page, wasWorn)
      })
    // A desk has single keys of its own, which their person may switch off.
    if (!isStaff)
      await test.step('A-12 no single key does anything', async () => {
        await startAtTop(page)
        const before = page.url()
        for (const key of [...'abcdefghijklmnopqrstuvwxyz0123456789/?+-[]', 'Escape'])
          await page.keyboard.press(key)
        expect.soft(page.url()).toBe(before)
        expect.soft(await focused(page)).toBeUndefined()
      })
    // A signature may also be given on paper: each box stands beside that choice.
    await test.step('A-13 nothing wants to be dragged', async () =>
      expect
        .soft(await page.locator('[draggable=true], canvas:not([aria-label*="anda tangan"])').count())
        .toBe(0))
    await test.step('A-15 help stands in the same order on every page', async () => {
      if (isStaff) return
      const links = page.locator('footer').last().locator('a[href]')
      expect
        .soft(await links.evaluateAll(found => found.map(link => link.getAttribute('href'))))
        .toEqual(await helpLinks(page))
      await expect.soft(links.first()).toHaveAttribute('href', /^tel:/)
    })
    await test.step('A-16 it is Indonesian, also for the ear', async () => {
      await expect(page.locator('html')).toHaveAttribute('lang', 'id')
      const heard = (await page.locator('body').ariaSnapshot())
        .split('\n')
        .map(line => line.replace(/^\s*- (?:\/\w+: .*|[\w]+)/, '').replace(/\[[^\]]*\]/g, ''))
      expect.soft(heard.filter(line => ENGLISH.test(line))).toEqual([])
    })
    await test.step('A-07 a thumb hits everything', async () => {
      expect.soft(await smallTargets(page, isStaff ? 24 : 44)).toEqual([])
      if (isStaff) expect.soft(await smallTargets(page, 44, DECIDES)).toEqual([])
      expect.soft(await crowdedLinks(page, 24)).toEqual([])
    })
    // The tools of a viewer are marks with a name to be heard and a hint to be read; what has a status has its word.
    await test.step('A-10 no mark stands without its word', async () =>
      expect.soft(await wordlessMarks(page)).toEqual([]))
    await test.step('A-14 every field takes what is pasted', async () =>
      expect.soft(await refusesPaste(page)).toEqual([]))
    await test.step('A-02, A-03 the keyboard gets everywhere, and one sees where it is', async () => {
      await startAtTop(page)
      const stops = await walk(page)
      expect.soft(stops[0]?.reads).toContain('href="#isi"')
      expect.soft(stops.filter(({ ring, contrast }) => ring < 3 || contrast < 3)).toEqual([])
      expect.soft(stops.filter(({ isSeen, isCovered }) => !isSeen || isCovered)).toEqual([])
    })
    await test.step('A-04 it fits 320 pixels, and 1280 at 400 %', async () => {
      for (const height of [640, 256]) {
        await page.setViewportSize({ width: 320, height })
        expect.soft(await widerThanScreen(page)).toEqual([])
        expect.soft(await asideInTables(page)).toEqual([])
        expect.soft(await strayFacts(page)).toEqual([])
      }
    })
    await test.step('no line ends inside KTP-el, a number, or a range', async () => {
      for (const width of [393, 360]) {
        await page.setViewportSize({ width, height: 740 })
        expect.soft(await tornWords(page), `${width} pixels`).toEqual([])
      }
    })
    await test.step('A-05 letters twice as large fit, and everything is still within reach', async () => {
      await page.setViewportSize(isStaff ? size : PHONE)
      const devTools = await page.context().newCDPSession(page)
      await devTools.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
      expect.soft(await clippedWords(page)).toEqual([])
      expect.soft(await widerThanScreen(page)).toEqual([])
      expect.soft(await unreachable(page)).toEqual([])
      await devTools.send('Page.setFontSizes', { fontSizes: { standard: 16 } })
      await devTools.detach()
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
    await page.emulateMedia({ forcedColors: null, reducedMotion: null })
    await page.setViewportSize(size)
  })
