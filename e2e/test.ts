import { AxeBuilder } from '@axe-core/playwright'
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type Cookie,
  expect,
  type Page,
} from '@playwright/test'
import { signIn } from '@/e2e/steps/staff'
import type { StaffRole } from '@/lib/domain/role'
import { routes } from '@/lib/routes'
import { DEMONSTRATION_PASSWORD, people } from '@/seed/people'

type Fixtures = {
  /** A citizen's phone, 360 pixels wide. */
  phone: (options?: BrowserContextOptions) => Promise<Page>
  /** The desk of a seeded person of the serving office or the regency, signed in; `which` picks a second one of a role. */
  as: (role: StaffRole, which?: number, options?: BrowserContextOptions) => Promise<Page>
}

/** A test in which any console error, script error or request to another host fails. */
export const test = base.extend<Fixtures & { troubles: string[]; closing: undefined }>({
  // A page left open goes on listening and asking beside every test after it.
  closing: [
    async ({ browser }, use, info) => {
      await use(undefined)
      const pages = browser.contexts().flatMap(context => context.pages())
      // A page that is closed alone is not photographed first; after a failure it shall be.
      if (info.status === info.expectedStatus) await Promise.all(pages.map(page => page.close()))
      await Promise.all(browser.contexts().map(context => context.close()))
    },
    { auto: true },
  ],
  troubles: async ({ baseURL }, use) => {
    const troubles: string[] = []
    await use(troubles)
    expect(troubles, `nothing goes wrong unseen at ${baseURL}`).toEqual([])
  },
  phone: async ({ browser, troubles }, use) => {
    const open = opener(troubles, options =>
      browser.newContext({ viewport: { width: 360, height: 740 }, ...options }),
    )
    await use(open)
  },
  as: async ({ browser, troubles }, use) => {
    const open = opener(troubles, options =>
      browser.newContext({ viewport: { width: 1366, height: 768 }, ...options }),
    )
    await use(async (role, which = 0, options) => {
      const page = await open(options)
      await sitDown(page, role, which)
      return page
    })
  },
})

function opener(
  troubles: string[],
  newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>,
) {
  return async (options?: BrowserContextOptions) => {
    const context = await newContext(options)
    context.on('weberror', error => troubles.push(error.error().message))
    context.on('console', message => {
      if (message.type() === 'error' && !isAnswerWeAskedFor(message.text())) troubles.push(message.text())
    })
    context.on('request', request => {
      if (!/^(https?:\/\/(localhost|127\.0\.0\.1)[:/]|data:|blob:)/.test(request.url()))
        troubles.push(`asked ${request.url()}`)
    })
    return context.newPage()
  }
}

/** A 4xx we provoked, or a piece we held back, shows in the console as such; the tests that do it say what the page must say. */
const isAnswerWeAskedFor = (text: string) => /status of 4\d\d|ERR_BLOCKED_BY_CLIENT/.test(text)

/** What this worker's people have signed in with: each may only a few times in a quarter of an hour. */
const sessions = new Map<string, Cookie[]>()

async function sitDown(page: Page, role: StaffRole, which: number) {
  const person = people.filter(({ role: theirs, office }) => theirs === role && office !== 'sukodono')[which]
  if (!person) throw new Error(`no ${role} was seeded`)
  const session = sessions.get(person.email)
  if (session) {
    await page.context().addCookies(session)
    await page.goto(routes.desk())
    return
  }
  await signIn(page, person.email, DEMONSTRATION_PASSWORD)
  await page.waitForURL(/\/petugas\/(meja|desa)$/)
  sessions.set(person.email, await page.context().cookies())
}

/** No violation of WCAG 2.2 AA on the page as it stands, and no sideways scrolling. */
export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    // No page has frames; without them the checker need not open a page of its own.
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found, new URL(page.url()).pathname).toEqual([])
  const overflow = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  expect(overflow, `${new URL(page.url()).pathname} fits its screen`).toBeLessThanOrEqual(0)
}

/** Everyone can use the page, it says that the office is a demonstration, and it has a title and one heading. */
export async function expectForEveryone(page: Page) {
  await expectAccessible(page)
  const marking = page.getByRole('complementary', { name: 'Demonstrasi' })
  await expect(marking, `${page.url()} is marked`).toContainText('Bukan layanan sungguhan')
  await expect(page).toHaveTitle(/\S/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
}
