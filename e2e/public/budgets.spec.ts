import { expect, type Page } from '@playwright/test'
import { excess } from '@/e2e/steps/budget'
import { begin, bringToCounter, goOnToCheck, handIn, sayWho, someone, track } from '@/e2e/steps/citizen'
import { sayWhere, tellStory } from '@/e2e/steps/complaint'
import { publicPages } from '@/e2e/steps/public-pages'
import { weigh } from '@/e2e/steps/weigh'
import { test } from '@/e2e/test'
import { quarterOf, quarterSlug } from '@/lib/domain/quarter'
import { everyRoad, followAnswers } from '@/lib/domain/requirement-check'
import { requiredDocuments } from '@/lib/domain/service'
import { officeDay } from '@/lib/domain/working-days'
import { contentPages, routes } from '@/lib/routes'
import { seededComplaints } from '@/seed/complaint-stories'
import { seededHomeVisits } from '@/seed/home-visits'

/** One address for each question of the requirement check, and the longest result. */
const checkPages = [
  ...Object.values(
    Object.fromEntries(
      everyRoad().flatMap(road => {
        const { asked } = followAnswers(road)
        return asked.map(({ name }, at) => [
          name,
          routes.check(Object.fromEntries(asked.slice(0, at).map(({ name }) => [name, road[name] ?? '']))),
        ])
      }),
    ),
  ),
  routes.checkResult({ alasan: 'hilang', 'surat-hilang': 'belum', datang: 'diwakilkan' }),
]

/** Pages behind an address that is somebody's, as the demonstration has it, by the name e2e/weights.json has for them. */
const pagesOfSome: [name: string, path: string][] = [
  [
    routes.complaint('[nomor]'),
    routes.complaint(seededComplaints.find(({ answer }) => answer)?.number ?? ''),
  ],
  [routes.homeVisit('[nomor]'), routes.homeVisit(seededHomeVisits[0]?.number ?? '')],
  [routes.performance('[periode]'), routes.performance(quarterSlug(quarterOf(officeDay(new Date()))))],
  [routes.verifiedSlip('[kode]'), routes.verifiedSlip('AAAA-CCCC-DDDD')],
]

test('C-01 C-02 every page that is open to all is light enough for the weakest phone', async ({ phone }) => {
  test.setTimeout(120_000)
  const found: string[] = []
  const all = [...publicPages, ...checkPages].map((path): [string, string] => [path, path])
  const pages = [...new Map([...all, ...pagesOfSome])]
  const weighNext = async () => {
    for (let next = pages.shift(); next; next = pages.shift()) {
      const [name, path] = next
      const page = await phone()
      found.push(...excess(name, await weigh(page, path)))
      await page.close()
    }
  }
  // Most of it is waiting whether anything more is asked for.
  await Promise.all([weighNext(), weighNext(), weighNext(), weighNext()])
  expect(found).toEqual([])
})

test('C-01 C-02 whoever sends something meets no page that is too heavy, and is sent nothing twice', async ({
  phone,
}) => {
  test.setTimeout(120_000)
  const found: string[] = []
  /** A first visit by a phone that knows what this one knows, and has nothing of the portal's. */
  const look = async (home: Page, name: string, path: string) => {
    const page = await phone({ storageState: await home.context().storageState(), serviceWorkers: 'allow' })
    found.push(...excess(name, await weigh(page, path)))
    return page
  }
  const home = await phone()
  const citizen = someone('Sumarni Ringan')
  await home.goto(routes.apply('lost'))
  await begin(home, citizen)
  const token = new URL(home.url()).pathname.split('/')[2] ?? ''
  await sayWho(home, citizen)
  for (const address of [routes.draft, routes.draftPhone, routes.draftApplicant, routes.draftDocuments])
    await look(home, address('[draf]'), address(token))
  const upload = routes.draftDocument(token, 'family_card')
  const phoneThere = await look(home, routes.draftDocument('[draf]', 'family_card'), upload)
  const again = await weigh(await phoneThere.context().newPage(), upload)
  expect(
    again.map(({ kind }) => kind),
    'a second visit loads the words alone',
  ).toEqual(['document'])
  expect(phoneThere.context().serviceWorkers(), 'the signal is left to what is sent').toEqual([])

  for (const type of requiredDocuments('lost')) await bringToCounter(home, type)
  await goOnToCheck(home)
  await look(home, routes.draftCheck('[draf]'), routes.draftCheck(token))
  const code = await handIn(home)
  await look(home, routes.receipt('[token]'), home.url())
  const progress = await home.getByRole('link', { name: 'Lihat perjalanannya' }).getAttribute('href')
  await look(await phone(), routes.progress('[token]'), progress ?? '')
  const other = await phone()
  await track(other, citizen.phone, code)
  await expect(other.getByRole('article')).toBeVisible()
  await look(other, `${routes.status()} with a result`, routes.status())
  expect(found).toEqual([])
})

test('C-01 C-02 whoever complains meets no page that is too heavy', async ({ phone }) => {
  const home = await phone()
  await tellStory(home, 'other', 'Pintu samping sulit dibuka.')
  const found = excess('/pengaduan/tulis/[isian]/waktu-tempat', await weigh(await phone(), home.url()))
  await sayWhere(home)
  found.push(...excess('/pengaduan/tulis/[isian]/kirim', await weigh(await phone(), home.url())))
  expect(found).toEqual([])
})

test('C-01 the desk stays within what an old office computer can take', async ({ as, phone }) => {
  const signedIn = await as('counter_officer')
  const page = await phone({ storageState: await signedIn.context().storageState() })
  expect(excess(routes.desk(), await weigh(page, routes.desk()))).toEqual([])
})

test('C-01 pages that are equal for all carry small modules of ours and nothing else', async ({
  request,
}) => {
  for (const path of contentPages) {
    const answer = await request.get(path)
    const scripts = (await answer.text()).match(/<script[^>]*>/g) ?? []
    expect(
      scripts.filter(script => !/^<script type="module" src="\/skrip\/[a-z]+\.js\?[\w-]{10}">$/.test(script)),
      path,
    ).toEqual([])
    expect(scripts.join(), path).toContain('/skrip/halaman.js?')
    expect(answer.headers()['content-security-policy'], path).toMatch(/script-src 'self';/)
  }
})
