import { expect, type Page, test as steps } from '@playwright/test'
import { handIn, sendPapers, sendPhoto, someone } from '@/e2e/steps/citizen'
import { expectEveryCriterion } from '@/e2e/steps/criteria'
import { expectHelpfulErrors } from '@/e2e/steps/helpful-errors'
import { expectSlipOnOnePage } from '@/e2e/steps/paper'
import { findInOrder, findLacking, findOnDesk, make, openFromDesk, signIn } from '@/e2e/steps/staff'
import { typingKept } from '@/e2e/steps/typing'
import { test } from '@/e2e/test'
import { phoneOwners } from '@/lib/domain/resident-form'
import { variants } from '@/lib/domain/service'
import { stageLabels } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'
import { DEMONSTRATION_PASSWORD } from '@/seed/people'
import { letSessionEnd, newestSession } from '@/tests/later'

const SLAMET = 'slamet@denok.contoh.id'
const THROUGH = 'Dikirim lewat operator desa Denok'

/** Types what a resident says, up to the button that leads to the papers. */
const writeDown = (page: Page, resident: ReturnType<typeof someone>) =>
  steps.step(`write down ${resident.name} in the village hall`, async () => {
    await page.getByRole('radio', { name: phoneOwners.resident.label }).check()
    await page.getByLabel('Nomor HP', { exact: true }).fill(resident.phone)
    await page.getByRole('radio', { name: variants.lost.label }).check()
    await page.getByLabel('Nama lengkap').fill(resident.name)
    await page.getByLabel('NIK', { exact: true }).fill(resident.nik)
    await page.getByLabel('Nomor Kartu Keluarga').fill(resident.familyCardNumber)
    await page.getByRole('button', { name: 'Lanjutkan ke foto berkas' }).click()
    await page.waitForURL('**/ajukan/*/berkas')
  })

const part = (page: Page, name: string) => page.getByRole('region', { name })

test('an operator desa files for a resident, the counter sends it back, and the operator repairs it', async ({
  as,
}) => {
  test.setTimeout(180_000)
  const hall = await as('village_operator')
  const resident = someone('Paijo Sumarno')
  await expect(hall.getByRole('heading', { level: 1 })).toHaveText('Berkas desa')
  await expect(hall.getByText('Desa Denok. Hanya berkas yang Anda kirim.')).toBeVisible()
  await hall.getByRole('link', { name: 'Bantu warga baru' }).click()
  await expectEveryCriterion(hall)

  await hall.getByRole('button', { name: 'Lanjutkan ke foto berkas' }).click()
  await expect(hall.getByRole('alert').first()).toContainText('Pilih HP siapa yang menerima kabar.')
  await expectHelpfulErrors(hall, {})
  await expectEveryCriterion(hall)
  await writeDown(hall, resident)

  await hall.goto(routes.villageDesk())
  const draft = part(hall, 'Belum dikirim').getByRole('listitem').filter({ hasText: 'Paijo S.' })
  await draft.getByRole('link', { name: 'Lanjutkan isian' }).click()
  await expect(hall.getByRole('heading', { level: 1 })).toHaveText('Siapkan berkas')
  await expect(hall.getByText('melanjutkan dari Berkas desa sampai')).toBeVisible()
  await hall.getByRole('link', { name: 'Data diri', exact: true }).click()
  await hall.getByLabel('Nama lengkap').fill('Paijo Sumarno Hadi')
  await hall.goBack()
  expect(await typingKept(hall), 'a village office’s computer keeps nothing typed').toBe('')
  await sendPapers(hall, 'lost')
  const code = await handIn(hall)
  await expect(hall.getByText(THROUGH)).toBeVisible()
  await expectSlipOnOnePage(hall)
  await expectEveryCriterion(hall)
  const kept = (await hall.context().cookies()).map(({ name }) => name)
  expect(kept.filter(name => name !== 'tuntas.petugas')).toEqual([])

  await hall.getByRole('link', { name: 'Berkas desa' }).click()
  const sent = part(hall, 'Sudah dikirim').getByRole('listitem').filter({ hasText: 'Paijo S.' })
  await expect(sent).toContainText(code.slice(-4))
  await expect(sent).toContainText(stageLabels.received)
  await expect(sent).toContainText('Giliran kecamatan')
  await expectEveryCriterion(hall)
  const words = (await hall.locator('main').textContent()) ?? ''
  expect(words.replace(/[\s.-]/g, ''), 'no number of sixteen digits').not.toMatch(/\d{16}/)
  expect(words, 'no full name').not.toContain(resident.name)

  const counter = await as('counter_officer')
  await expect(await findOnDesk(counter, resident.name)).toContainText('Operator desa Denok')
  const number = await openFromDesk(counter, resident.name)
  await expect(counter.getByText('Diajukan lewat operator desa Denok (Slamet Riyadi)')).toBeVisible()
  await findInOrder(counter, 'police_loss_report')
  await findLacking(counter, 'family_card', 'unreadable')
  await make(counter, 'send_back')

  await hall.goto(routes.villageDesk())
  const returned = part(hall, 'Perlu dilengkapi').getByRole('listitem').filter({ hasText: 'Paijo S.' })
  await expect(returned).toContainText('Perlu Anda lengkapi')
  await expectEveryCriterion(hall)
  await returned.getByRole('link', { name: 'Lengkapi berkas' }).click()
  await sendPhoto(hall, 'family_card')
  await hall.getByRole('button', { name: 'Kirim perbaikan' }).click()
  await hall.waitForURL(url => !url.pathname.includes('/lengkapi/'))
  await hall.goto(routes.villageDesk())
  await expect(sent).toBeVisible()

  await counter.goto(routes.application(number))
  await findInOrder(counter, 'family_card')
  await make(counter, 'accept')

  expect((await hall.goto(routes.application(number)))?.status()).toBe(404)
  for (const path of [routes.villageDesk(), routes.fileForResident()])
    expect((await counter.goto(path))?.status(), path).toBe(404)
})

test('A-17 an operator desa is told ten minutes ahead that the session ends, and stays by one press', async ({
  phone,
}) => {
  // Signed in for this alone: what others do in another's session has nothing to do with it.
  const hall = await phone({ viewport: { width: 1366, height: 768 } })
  await signIn(hall, SLAMET, DEMONSTRATION_PASSWORD)
  await hall.waitForURL(`**${routes.villageDesk()}`)
  const session = await newestSession(SLAMET)
  await hall.clock.install()
  const warning = hall.getByRole('alert').filter({ hasText: /^Anda keluar otomatis pukul \d\d\.\d\d\./ })
  // Its scripts may come later than its words: only then does a page notice how time goes by. One whose scripts do not come is opened anew.
  await expect(async () => {
    await letSessionEnd(session, 12)
    await hall.reload()
    await expect(hall.getByRole('heading', { level: 1 })).toHaveText('Berkas desa')
    await expect(warning).toHaveCount(0)
    await expect(async () => {
      await hall.clock.fastForward('03:00')
      await expect(warning).toBeVisible({ timeout: 1000 })
    }).toPass({ timeout: 4000 })
  }).toPass({ timeout: 30_000 })
  await expectEveryCriterion(hall)
  await warning.getByRole('button', { name: 'Tetap masuk' }).click()
  await expect(warning).toHaveCount(0)
  await hall.reload()
  await expect(warning).toHaveCount(0)
  await letSessionEnd(session, 8)
  await hall.reload()
  await expect(warning).toBeVisible()
  const over = hall.getByRole('alert').filter({ hasText: 'Anda sudah keluar.' })
  await expect(async () => {
    await hall.clock.fastForward('08:00')
    await expect(over.getByRole('link', { name: 'Masuk lagi di tab baru' })).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 10_000 })
  await hall.reload()
  await warning.getByRole('button', { name: 'Tetap masuk' }).click()
  await expect(warning).toHaveCount(0)
})

test('a resident without a phone gets the news through the operator, and reads on the status page who sent it', async ({
  as,
}) => {
  const hall = await as('village_operator', 0, { javaScriptEnabled: false })
  const resident = someone('Mbok Rukinem')
  await hall.goto(routes.fileForResident())
  await expect(
    hall.getByText('Bila warga tidak punya HP. Anda yang menyampaikan setiap kabar.'),
  ).toBeVisible()
  await writeDown(hall, resident)
  await sendPapers(hall, 'lost', false)
  await handIn(hall)
  await hall.getByRole('link', { name: 'Lihat perjalanannya' }).click()
  await expect(hall.getByRole('article')).toContainText(THROUGH)
})
