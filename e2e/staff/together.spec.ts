import { expect, type Page } from '@playwright/test'
import { PORT } from '@/e2e/ports'
import { someone } from '@/e2e/steps/citizen'
import { secondFront } from '@/e2e/steps/second-front'
import {
  connected,
  findAllInOrder,
  findInOrder,
  findOnDesk,
  inHand,
  make,
  openAndMake,
  openReasons,
  signIn,
  takeIn,
} from '@/e2e/steps/staff'
import { expectForEveryone, test } from '@/e2e/test'
import { delegationKinds } from '@/lib/domain/delegation'
import { lackingReasons, verdictLabels } from '@/lib/domain/document'
import { refusals } from '@/lib/domain/refusal'
import { documentTypes } from '@/lib/domain/service'
import { moves, workflow } from '@/lib/domain/workflow'
import { officeDay } from '@/lib/domain/working-days'
import { routes } from '@/lib/routes'
import { DEMONSTRATION_PASSWORD } from '@/seed/people'
import { letClaimAge } from '@/tests/later'

/** The desk, narrowed to what waits at the counter. */
const counterTab = (page: Page) =>
  page.getByRole('link', { name: new RegExp(`^${workflow.counter_check.short} \\d`) })

test('what one officer does shows on the desk of the other without reloading, in every tab, and the desk says how new it is', async ({
  as,
}) => {
  const [ratna, agus] = [await as('counter_officer'), await as('counter_officer', 1)]
  const second = await agus.context().newPage()
  const streams: string[] = []
  second.on('request', request => {
    if (request.resourceType() === 'eventsource') streams.push(request.url())
  })
  for (const page of [agus, second]) {
    await page.goto(routes.desk())
    await expect(page.getByText(/^Tersambung \d\d\.\d\d$/)).toBeVisible()
  }
  expect(streams, 'the second tab hears by the stream of the first').toEqual([])
  const before = (await counterTab(agus).textContent()) ?? ''

  await takeIn(ratna, someone('Kusnadi Hidayat'), 'lost')

  await expect(counterTab(agus)).not.toHaveText(before)
  await second.bringToFront()
  await expect(async () => {
    await expect(counterTab(second)).toHaveText((await counterTab(agus).textContent()) ?? '', {
      timeout: 500,
    })
  }).toPass()
})

test('two servers are one office: what is done at one shows at the other over one stream per browser, also once PostgreSQL has hung up', async ({
  as,
}) => {
  test.setTimeout(120_000)
  const other = await secondFront(PORT + 500)
  try {
    const there = { baseURL: other.address }
    const ratna = await as('counter_officer')
    const head = await as('section_head', 0, there)
    const first = await as('counter_officer', 1, there)
    const streams: string[] = []
    first.context().on('request', request => {
      if (request.resourceType() === 'eventsource') streams.push(new URL(request.url()).origin)
    })
    await connected(first)
    const agus = await first.context().newPage()
    streams.length = 0
    await agus.goto(routes.desk())
    await connected(agus)
    expect(streams, 'two tabs hear by one stream').toEqual([])
    await first.close()
    await expect.poll(() => streams, 'which the second takes up once the first is closed').toHaveLength(1)
    for (const page of [head, agus]) {
      await connected(page)
      await page.evaluate('window.notReloaded = true')
    }

    await test.step('taken in and accepted at one, it comes to the desks at the other', async () => {
      await takeIn(ratna, someone('Kusmiati Seberang'), 'lost')
      await expect(agus.getByRole('link', { name: 'Kusmiati Seberang' })).toBeVisible()
      await findAllInOrder(ratna, 'lost')
      await make(ratna, 'accept')
      await expect(head.getByRole('link', { name: 'Kusmiati Seberang' })).toBeVisible()
      await expect(agus.getByRole('link', { name: 'Kusmiati Seberang' })).toHaveCount(0)
    })

    await test.step('PostgreSQL hangs up, and the desk goes on hearing', async () => {
      expect(await other.hangUp()).toBe(1)
      const { number } = await takeIn(ratna, someone('Kusmiati Terputus'), 'lost')
      await inHand(number)
      await expect(agus.getByRole('link', { name: 'Kusmiati Terputus' })).toBeVisible()
    })
    for (const page of [head, agus]) expect(await page.evaluate('window.notReloaded')).toBe(true)
    expect(new Set(streams)).toEqual(new Set([other.address]))

    await test.step('who has a case in hand shows at both', async () => {
      await agus.getByRole('link', { name: 'Kusmiati Terputus' }).click()
      await expect(agus.getByText('Sedang dibuka Ratna Wulandari · baru saja')).toBeVisible()
      await agus.getByRole('button', { name: 'Ambil alih' }).click()
      await expect(ratna.getByText(/^Diambil alih Agus Prasetyo pukul/)).toBeVisible()
      const inRatnasHands = agus.getByText(/^(Diambil alih|Sedang dibuka) Ratna Wulandari/)
      await expect(inRatnasHands).toBeHidden()
      await findInOrder(agus, 'family_card')
      await ratna.getByRole('button', { name: 'Ambil alih' }).click()
      await expect(inRatnasHands).toBeVisible()
    })
    // A stream that is cut under an open page would be an error of that page.
    await Promise.all([head, agus].map(page => page.close()))
  } finally {
    await other.stop()
  }
})

test('without a stream the desk says how old it is, asks by itself, and takes up the stream again', async ({
  as,
}) => {
  const [ratna, agus] = [await as('counter_officer'), await as('counter_officer', 1)]
  await agus.clock.install()
  let isBroken = true
  await agus.route(`**${routes.liveStream()}`, route =>
    isBroken && route.request().method() === 'GET' ? route.fulfill({ status: 404 }) : route.continue(),
  )
  await agus.goto(routes.desk())
  await expect(agus.getByText(/^Data kurang dari 1 menit lalu · Muat ulang$/)).toBeVisible()

  const before = (await counterTab(agus).textContent()) ?? ''
  // More than a colleague elsewhere is likely to take off the desk meanwhile.
  for (const name of ['Lilik Mariana', 'Lilik Marini', 'Lilik Marina'])
    await takeIn(ratna, someone(name), 'lost')
  await agus.clock.runFor(21_000)
  await expect(counterTab(agus)).not.toHaveText(before)

  isBroken = false
  await agus.clock.runFor(11_000)
  await connected(agus)
  expect(await findOnDesk(agus, 'Lilik Mariana')).toBeTruthy()
})

test('a head of section who is away is stood in for by order, not by password, until the order ends', async ({
  as,
  phone,
}) => {
  const [admin, ratna] = [await as('admin'), await as('counter_officer')]
  const agus = await phone({ viewport: { width: 1366, height: 768 } })
  const numbers: string[] = []
  for (const name of ['Ngatini Rahayu', 'Sugeng Priyono']) {
    const { number } = await takeIn(ratna, someone(name), 'lost')
    await findAllInOrder(ratna, 'lost')
    await make(ratna, 'accept')
    numbers.push(number)
  }
  const [first = '', second = ''] = numbers

  await admin.goto(routes.delegations())
  await admin.getByLabel('Jabatan', { exact: true }).selectOption('Kepala Seksi Pelayanan')
  await admin.getByLabel('Sebagai').selectOption({ label: delegationKinds.plh.label })
  await admin.getByLabel('Pelaksana', { exact: true }).selectOption('Agus Prasetyo, Petugas loket')
  await admin.getByRole('button', { name: 'Catat penugasan' }).click()
  await expect(admin.getByText('Pilih pejabat yang berhalangan.').first()).toBeVisible()
  await expect(admin.getByLabel('Pelaksana', { exact: true })).toHaveValue(/-/)
  await admin.getByLabel('Menggantikan').selectOption('Bambang Hariyanto, Kepala Seksi Pelayanan')
  await admin.getByLabel('Nomor surat perintah').fill('800/140/35.08.10/2026')
  await admin.getByLabel('Mulai').fill(officeDay(new Date()))
  await admin.getByLabel('Sampai').fill(officeDay(new Date()))
  await admin.getByRole('button', { name: 'Catat penugasan' }).click()
  await expect(admin.getByText('Sudah dicatat.')).toBeVisible()
  await expectForEveryone(admin)

  await signIn(agus, 'agus@lumajang.contoh.id', DEMONSTRATION_PASSWORD)
  // The open menu lies over whatever is below it: here no tool that it could half cover.
  await expect(agus.getByText('Ganti peran')).toBeVisible()
  await agus.goto(routes.guestBook())
  await agus.getByText('Ganti peran').click()
  await expectForEveryone(agus)
  await agus.getByRole('button', { name: 'Bertindak sebagai Plh. Kepala Seksi Pelayanan' }).click()
  await expect(agus.getByRole('banner')).toContainText('Agus Prasetyo · Plh. Kepala Seksi Pelayanan')
  await openAndMake(agus, first, 'validate')
  await agus.goto(routes.application(first))
  await expect(agus.getByRole('region', { name: 'Riwayat' })).toContainText(
    'Agus Prasetyo, Plh. Kepala Seksi Pelayanan',
  )

  await agus.goto(routes.application(second))
  await admin
    .getByRole('region', { name: 'Berlaku dan akan datang' })
    .getByRole('button', { name: 'Akhiri sekarang' })
    .click()
  await expect(admin.getByRole('button', { name: 'Akhiri sekarang' })).toHaveCount(0)
  await agus.getByRole('button', { name: moves.validate.label, exact: true }).click()
  await expect(agus.getByText(refusals.delegation_over)).toBeVisible()
  await agus.goto(routes.desk())
  await expect(agus.getByRole('banner')).toContainText('Agus Prasetyo · Petugas loket')
})

test('a case that stays open keeps telling in whose hands it is, longer than one sign of life lasts', async ({
  as,
}) => {
  const [ratna, agus] = [await as('counter_officer'), await as('counter_officer', 1)]
  await ratna.clock.install()
  const { number } = await takeIn(ratna, someone('Wagirah Nugraheni'), 'lost')
  await inHand(number)
  await agus.goto(routes.application(number))
  await expect(agus.getByText('Sedang dibuka Ratna Wulandari · baru saja')).toBeVisible()
  await agus.goto(routes.walkIn())

  for (const minute of [1, 2])
    await test.step(`minute ${minute}`, async () => {
      await letClaimAge(number, 60)
      const beaten = ratna.waitForResponse(`**${routes.claim(number)}`)
      await ratna.clock.runFor(60_000)
      await beaten
    })
  await agus.goto(routes.application(number))
  await expect(agus.getByText('Sedang dibuka Ratna Wulandari · 2 menit')).toBeVisible()
})

test('two officers on one case: the second is told, takes over, and nothing the first typed is lost', async ({
  as,
}) => {
  const [ratna, agus] = [await as('counter_officer'), await as('counter_officer', 1)]
  const { number } = await takeIn(ratna, someone('Wiwik Handayani'), 'lost')
  await inHand(number)
  await connected(ratna)
  const familyCard = ratna
    .getByRole('region', { name: 'Periksa berkas' })
    .getByRole('listitem')
    .filter({ has: ratna.getByRole('group', { name: documentTypes.family_card.label }) })
  // What arrives meanwhile renews the list, and closes the reasons under the hand.
  const pressReason = () =>
    expect(async () => {
      const reason = familyCard.getByRole('button', { name: lackingReasons.unreadable.label })
      if (!(await reason.isVisible())) await openReasons(familyCard)
      await reason.click({ timeout: 2_000 })
    }).toPass({ timeout: 20_000 })
  await openReasons(familyCard)
  await familyCard.getByLabel('Catatan untuk pemohon').fill('Nomor di baris ketiga kabur')

  await agus.goto(routes.application(number))
  await expect(agus.getByText('Sedang dibuka Ratna Wulandari · baru saja')).toBeVisible()
  await expect(agus.getByRole('button', { name: moves.reject.label })).toBeHidden()
  await expectForEveryone(agus)
  await agus.getByRole('button', { name: 'Lihat saja' }).click()
  await agus.getByRole('button', { name: 'Ambil alih' }).click()
  await findInOrder(agus, 'family_card')

  await expect(ratna.getByText(/^Diambil alih Agus Prasetyo pukul \d\d\.\d\d$/)).toBeVisible()
  await pressReason()
  await expect(familyCard.getByRole('alert')).toContainText(/Dipegang Agus Prasetyo pukul/)
  await agus.goto(routes.walkIn())
  await expect(ratna.getByText(/^Diambil alih/)).toBeHidden()
  await pressReason()
  const met = familyCard.getByRole('alert')
  await expect(met).toContainText(/Sudah diubah Agus Prasetyo pukul \d\d\.\d\d/)
  await expect(met).toContainText(`Sekarang: ${verdictLabels.fits}`)
  await expect(met).toContainText('Nomor di baris ketiga kabur')
  await expectForEveryone(ratna)
  await pressReason()
  await expect(met).toBeHidden()
  await expect(familyCard.getByText('Nomor di baris ketiga kabur').first()).toBeAttached()

  await ratna.getByText(`${moves.reject.label}…`).click()
  await ratna.getByLabel('Alasan').fill('Bukan penduduk kabupaten ini')
  await agus.goto(routes.application(number))
  await agus.getByRole('button', { name: 'Ambil alih' }).click()
  await make(agus, 'send_back')
  await expect(ratna.getByText('Ada yang baru')).toBeVisible()
  await ratna.getByRole('button', { name: moves.reject.label, exact: true }).click()
  const late = ratna.getByRole('alert').filter({ hasText: 'Sudah diubah Agus Prasetyo' })
  await expect(late).toContainText(moves.send_back.label)
  await expect(late).toContainText('Bukan penduduk kabupaten ini')
})
