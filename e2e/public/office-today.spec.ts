import { expect, type Page, test as steps } from '@playwright/test'
import { someone } from '@/e2e/steps/citizen'
import { expectEveryCriterion } from '@/e2e/steps/criteria'
import { expectHelpfulErrors } from '@/e2e/steps/helpful-errors'
import { takeIn } from '@/e2e/steps/staff'
import { expectForEveryone, test } from '@/e2e/test'
import { disruptionCauses } from '@/lib/domain/disruption'
import { visitReasons, visitStates } from '@/lib/domain/home-visit'
import { refusals } from '@/lib/domain/refusal'
import { arrangesHomeVisits, looksAfterHeld, roleLabels, STAFF_ROLES } from '@/lib/domain/role'
import { variants } from '@/lib/domain/service'
import { routes } from '@/lib/routes'
import { seededHomeVisits } from '@/seed/home-visits'
import { whileOpen } from '@/tests/later'

const { ribbon } = disruptionCauses

/** Reads a page again and again, as pages are kept for seconds, until it says something or no longer does. */
const expectSoon = (page: Page, path: string, words: string, isThere: boolean) =>
  steps.step(`${path} ${isThere ? 'says' : 'no longer says'} ${words}`, async () => {
    await expect(async () => {
      await page.goto(path)
      await expect(page.getByText(words)).toHaveCount(isThere ? 1 : 0, { timeout: 100 })
    }).toPass({ timeout: 20_000, intervals: [500] })
  })

test('a disruption stands on the home page seconds after it is declared, and is gone seconds after it ends', async ({
  phone,
  as,
}) => {
  test.setTimeout(120_000)
  const home = await phone()
  await expectSoon(home, routes.home(), ribbon.words, false)
  await expect(home.getByRole('region', { name: 'Pemberitahuan kantor' })).toHaveCount(0)

  const head = await as('section_head')
  await head.goto(routes.disruptions())
  await expectForEveryone(head)
  await head.getByRole('button', { name: 'Umumkan gangguan' }).click()
  await expect(head.getByText('Pilih sebabnya.').first()).toBeVisible()
  await expectForEveryone(head)
  await head.getByLabel('Sebab').selectOption({ label: ribbon.label })
  await head.getByRole('button', { name: 'Umumkan gangguan' }).click()
  await expect(head.getByRole('status')).toContainText('Sudah diumumkan.')
  await expect(head.getByRole('heading', { level: 3, name: ribbon.label })).toBeVisible()
  await expectForEveryone(head)

  await expectSoon(home, routes.home(), ribbon.words, true)
  const answer = await home.goto(routes.home())
  expect(await home.locator('script').count(), 'our own small module').toBe(1)
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'self';")
  await expectForEveryone(home)
  for (const path of [routes.queue(), routes.contact()]) {
    await expectSoon(home, path, ribbon.words, true)
    await expectForEveryone(home)
  }

  const operator = await as('siak_operator')
  await operator.goto(routes.disruptions())
  await head.getByLabel('Sebab').selectOption({ label: ribbon.label })
  await head.getByRole('button', { name: 'Umumkan gangguan' }).click()
  await expect(head.getByText(refusals.disruption_open)).toBeVisible()
  await operator.getByRole('button', { name: 'Nyatakan selesai' }).first().click()
  await expect(operator.getByRole('button', { name: 'Nyatakan selesai' })).toHaveCount(0)
  await head.getByRole('button', { name: 'Nyatakan selesai' }).first().click()
  await expect(head.getByText(refusals.disruption_ended)).toBeVisible()
  await expectSoon(home, routes.home(), ribbon.words, false)
})

test('today’s hours are read at home, under contact and in the queue, without scripts too', async ({
  phone,
}) => {
  const page = await phone({ javaScriptEnabled: false })
  const today = /^(Hari ini (buka|tutup|sudah tutup)|Loket tutup sebentar)/
  for (const path of [routes.home(), routes.contact(), routes.queue()]) {
    await page.goto(path)
    await expect(page.getByText(today).first()).toBeVisible()
  }
  await page.goto(routes.contact())
  await expect(page.getByText('08.00–14.30', { exact: true })).toBeVisible()
  await expect(page.getByText('Tutup', { exact: true })).toHaveCount(2)
  await page.goto(routes.queue())
  await expect(page.getByText(/^Angka pukul \d\d\.\d\d\./)).toBeVisible()
})

test('the queue counts who was taken in at the counter, renews itself, and says when it is old', async ({
  phone,
  as,
}) => {
  test.setTimeout(120_000)
  const waiting = /\b[1-9]\d* orang (masih )?menunggu/
  await takeIn(await as('counter_officer'), someone('Paijo'), 'lost')
  const page = await phone()
  await page.clock.install()
  // Before it opens nobody is counted.
  await whileOpen(() =>
    expect(async () => {
      await page.goto(routes.queue())
      await expect(page.locator('[data-antrean]')).toContainText(waiting, { timeout: 100 })
    }).toPass({ timeout: 15_000, intervals: [1000] }),
  )
  await expectForEveryone(page)
  await expect(page.getByText('Paijo')).toHaveCount(0)

  let mayAnswer = true
  await page.route(`**${routes.queueFigures()}`, route =>
    mayAnswer
      ? route.fulfill({
          json: { headline: '41 orang menunggu', detail: 'lama', time: '09.59', isStale: false },
        })
      : route.fulfill({ status: 404 }),
  )
  await page.clock.fastForward('00:31')
  await expect(page.getByText('41 orang menunggu')).toBeVisible()
  mayAnswer = false
  await page.clock.fastForward('02:31')
  await expect(page.getByText('Angka ini dari pukul 09.59. Muat ulang')).toBeVisible()
  await expect(page.getByText('41 orang menunggu')).toBeVisible()
  await expectForEveryone(page)
})

test('while the counter is open the queue says how many wait and about how long', async ({ phone, as }) => {
  await takeIn(await as('counter_officer'), someone('Paiman'), 'lost')
  const page = await phone()
  await whileOpen(async () => {
    await expect(async () => {
      await page.goto(routes.queue())
      await expect(page.getByText('Hari ini buka sampai 23.59.')).toBeVisible({ timeout: 100 })
      await expect(page.getByText(/^[1-9]\d* orang menunggu$/)).toBeVisible({ timeout: 100 })
    }).toPass({ timeout: 15_000, intervals: [1000] })
    await expect(page.getByText(/^kira-kira \d+–\d+ menit$/)).toBeVisible()
    await expectForEveryone(page)
  })
})

/** Fills in a request for a home visit, and leaves the sending to the test. */
const fillIn = (page: Page, name: string) =>
  steps.step(`ask for a home visit for ${name}`, async () => {
    await page.goto(routes.requestHomeVisit())
    await page.getByLabel('Nama yang akan dikunjungi').fill(name)
    await page.getByRole('radio', { name: visitReasons.elderly }).check()
    await page.getByRole('radio', { name: variants.new.label }).check()
    await page.getByLabel('Nomor HP yang bisa kami telepon').fill('0812 9876 5432')
    await page.getByLabel('Desa atau kelurahan').selectOption('35.08.10.1005')
    await page.getByLabel('Alamat dan patokan').fill('RT 02 RW 05, sebelah musala')
  })

test('someone who cannot come asks for a visit without scripts, and reads what the counter arranged', async ({
  phone,
  as,
}) => {
  test.setTimeout(120_000)
  const page = await phone({ javaScriptEnabled: false })
  await fillIn(page, 'Mbah Karto')
  await page.getByRole('button', { name: 'Kirim permintaan' }).click()
  await expect(page.getByText('Permintaan Anda sudah kami catat.')).toBeVisible()
  await expect(page.getByText(/Kami telepon paling lambat \w+, \d+ \w+ \d{4}\./)).toBeVisible()
  await expect(page.getByText('Mbah Karto')).toHaveCount(0)
  const receipt = page.url()
  await page.reload()
  const number = new URL(receipt).pathname.split('/').at(-1) ?? ''
  await page.goto(routes.requestHomeVisit())
  await page.getByLabel('Nomor permintaan').fill(number.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('button', { name: 'Lihat kabar' }).click()
  await expect(page.getByText(visitStates.requested)).toBeVisible()

  const counter = await as('counter_officer')
  await counter.goto(routes.staffHomeVisits())
  await expectForEveryone(counter)
  await counter.getByRole('link', { name: 'Mbah Karto' }).click()
  await expect(counter.getByText('sebelah musala')).toBeVisible()
  await expectForEveryone(counter)
  await counter.getByRole('button', { name: 'Simpan jadwal' }).click()
  await expect(counter.getByText('Pilih hari kunjungan.').first()).toBeVisible()
  await expectForEveryone(counter)
  await counter.getByLabel('Hari kunjungan').fill('2099-11-23')
  await counter.getByLabel('Siapa yang berangkat').fill('Ratna Wulandari')
  await counter.getByRole('button', { name: 'Simpan jadwal' }).click()
  await expect(counter.getByText('Kabari lewat telepon.')).toBeVisible()
  await expectForEveryone(counter)

  await page.goto(receipt)
  await expect(page.getByText('Kami datang Senin, 23 November 2099.')).toBeVisible()
  await expect(page.getByText('Ratna Wulandari')).toBeVisible()
  await counter.getByRole('button', { name: 'Sudah dikunjungi' }).click()
  await expect(counter.getByRole('button', { name: 'Sudah dikunjungi' })).toHaveCount(0)
  await expect(counter.getByText(visitStates.done)).toBeVisible()
  await page.goto(receipt)
  await expect(page.getByText('Kami sudah berkunjung.')).toBeVisible()
})

test('everyone can ask for a home visit, read what is missing, and follow it', async ({ phone }) => {
  const page = await phone()
  await page.goto(routes.requestHomeVisit())
  await expectEveryCriterion(page)
  await page.getByLabel('Nama yang akan dikunjungi').fill('Mbah Karto')
  await page.getByRole('button', { name: 'Kirim permintaan' }).click()
  await expectHelpfulErrors(page, { 'Nama yang akan dikunjungi': 'Mbah Karto' })
  await expectEveryCriterion(page)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Privasi' }).click()
  await page.waitForURL(`**${routes.privacy()}`)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Minta jemput bola')
  await page.goto(routes.requestHomeVisit())
  await page.getByLabel('Nomor permintaan').fill('JPB 12')
  await page.getByRole('button', { name: 'Lihat kabar' }).click()
  await expectHelpfulErrors(page, { 'Nomor permintaan': 'JPB 12' })
  await expectEveryCriterion(page)
  for (const { number } of seededHomeVisits) {
    await page.goto(routes.homeVisit(number))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Permintaan jemput bola')
    await expectEveryCriterion(page)
  }
  expect((await page.goto(routes.homeVisit('JPB-2222-2222-2222')))?.status()).toBe(404)
})

for (const role of STAFF_ROLES)
  test(`${roleLabels[role]} finds disruptions and home visits only where they are their work`, async ({
    as,
  }) => {
    const page = await as(role)
    for (const [path, isTheirs] of [
      [routes.disruptions(), looksAfterHeld(role)],
      [routes.staffHomeVisits(), arrangesHomeVisits(role)],
      [routes.staffHomeVisits('tampil=selesai'), arrangesHomeVisits(role)],
    ] as const) {
      expect((await page.goto(path))?.status(), `${role} ${path}`).toBe(isTheirs ? 200 : 404)
      if (isTheirs) await expectForEveryone(page)
    }
    await expect(page.locator(`header a[href="${routes.disruptions()}"]`)).toHaveCount(
      looksAfterHeld(role) ? 1 : 0,
    )
  })
