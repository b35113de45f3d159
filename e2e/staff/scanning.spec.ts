import { expect, type Page } from '@playwright/test'
import { photoOf, someone } from '@/e2e/steps/citizen'
import { dropOn, paste } from '@/e2e/steps/scanner'
import { takeIn } from '@/e2e/steps/staff'
import { expectForEveryone, test } from '@/e2e/test'
import { filesField } from '@/lib/domain/paper-fields'
import { refusals } from '@/lib/domain/refusal'
import { type DocumentType, documentTypes } from '@/lib/domain/service'
import { routes } from '@/lib/routes'

const cardOf = (page: Page, type: DocumentType) =>
  page.getByRole('region', { name: documentTypes[type].label })

test('papers are dropped, pasted and chosen at the desk, then photographed by the phone of the officer', async ({
  as,
  phone,
}) => {
  test.setTimeout(180_000)
  const desk = await as('counter_officer')
  const citizen = someone('Sumarni Pindai')
  const { number } = await takeIn(desk, citizen, 'lost')
  await desk.getByRole('link', { name: 'Pindai berkas', exact: true }).click()
  await desk.waitForURL(`**${routes.scan(number)}`)

  await test.step('dropped and pasted: each lies at its paper at once, and what is no photo is refused beside it', async () => {
    const report = cardOf(desk, 'police_loss_report')
    const zone = report.getByLabel('Tambah lembar surat kehilangan')
    await expect(report.getByText('menempel ke sini')).toBeVisible()
    await dropOn(zone, photoOf('police_loss_report'))
    await expect(report.getByRole('img', { name: 'Lembar 1 surat kehilangan' })).toBeVisible()
    await expect(report).toContainText('Ratna Wulandari di meja')

    const card = cardOf(desk, 'family_card')
    await expect(card.getByText('menempel ke sini')).toBeVisible()
    await paste(desk, photoOf('family_card'))
    await expect(card.getByRole('img', { name: 'Lembar 1 KK' })).toBeVisible()

    await card
      .getByLabel('Tambah lembar KK')
      .setInputFiles({ name: 'a.exe', mimeType: 'text/plain', buffer: Buffer.from('MZ bukan foto') })
    const summary = desk.locator('#ringkasan-galat')
    await expect(summary).toContainText(refusals.file_type_unknown)
    await expect(summary).toBeFocused()
    await expect(desk).toHaveTitle(/^Galat:/)
    await expectForEveryone(desk)
    await summary.getByRole('link').click()
    await expect(card.getByLabel('Tambah lembar KK')).toBeFocused()
    await card.getByRole('button', { name: 'Hapus lembar 1 KK' }).click()
    await expect(card).toContainText('Belum ada lembar')
  })

  const address = await test.step('the desk shows a QR for this one case', async () => {
    await desk.getByRole('button', { name: 'Hubungkan HP' }).click()
    await expect(desk.getByRole('img', { name: /Kode QR/ })).toBeVisible()
    await expectForEveryone(desk)
    return (await desk.getByRole('link', { name: 'Buka di perangkat ini saja' }).getAttribute('href')) ?? ''
  })

  const camera = await phone()
  await test.step('the phone says yes once, and no other may', async () => {
    await camera.goto(new URL(address).pathname)
    await expect(camera.getByText(number)).toBeVisible()
    await expectForEveryone(camera)
    await camera.getByRole('button', { name: 'Sambungkan HP ini' }).click()
    await expect(camera.getByRole('heading', { level: 1 })).toHaveText('Foto berkas')
    await expectForEveryone(camera)
    await expect(desk.getByText('HP tersambung')).toBeVisible()
    const other = await phone({ javaScriptEnabled: false })
    await other.goto(new URL(address).pathname)
    await expect(other.getByText(refusals.scanner_taken)).toBeVisible()
    await other.goto(routes.scannerPhone('bukan-QR-kami'))
    await expect(other.getByText(refusals.scanner_unknown)).toBeVisible()
  })

  await test.step('what it photographs is on the desk by itself, and the phone shows nothing of a person', async () => {
    await camera.locator(`#${filesField('family_card')}`).setInputFiles(photoOf('family_card'))
    await expect(cardOf(camera, 'family_card')).toContainText('Lembar 1 sudah masuk')
    await expect(cardOf(desk, 'family_card')).toContainText('Ratna Wulandari lewat HP')
    const words = await camera.getByRole('main').textContent()
    for (const secret of [citizen.name, citizen.nik, citizen.phone]) expect(words).not.toContain(secret)
    await expect(camera.getByRole('main').locator('img')).toHaveCount(0)
  })

  await test.step('cut off at the desk, it sends nothing more', async () => {
    await desk.getByRole('button', { name: 'Putuskan HP' }).click()
    await expect(desk.getByRole('button', { name: 'Hubungkan HP' })).toBeVisible()
    await camera.locator(`#${filesField('family_card')}`).setInputFiles(photoOf('police_loss_report'))
    await expect(camera.getByText(refusals.scanner_over)).toBeVisible()
  })

  await test.step('without scripts a sheet is chosen and sent', async () => {
    const plain = await as('counter_officer', 0, { javaScriptEnabled: false })
    await plain.goto(routes.scan(number))
    const card = cardOf(plain, 'family_card')
    await card.getByLabel('Tambah lembar KK').setInputFiles(photoOf('police_loss_report'))
    await card.getByRole('button', { name: 'Kirim lembar' }).click()
    await expect(card.getByRole('img', { name: 'Lembar 2 KK' })).toBeVisible()
  })

  await desk.goto(routes.application(number))
  await expect(desk.getByRole('list', { name: 'Semua lembar' }).locator('img')).toHaveCount(3)
})
