import { expect, type Page } from '@playwright/test'
import {
  begin,
  bringToCounter,
  fillIn,
  goOnToCheck,
  handIn,
  photoOf,
  prepareWithoutPhotos,
  sayWho,
  sendPhoto,
  sendWithoutPhotos,
  someone,
} from '@/e2e/steps/citizen'
import { expectEveryCriterion } from '@/e2e/steps/criteria'
import { expectHelpfulErrors } from '@/e2e/steps/helpful-errors'
import { expectSlipOnOnePage } from '@/e2e/steps/paper'
import { test } from '@/e2e/test'
import { DRAFT_DAYS } from '@/lib/domain/draft'
import { refusals } from '@/lib/domain/refusal'
import { documentTypes, eligibilityLabels, variants } from '@/lib/domain/service'
import { moves, stageLabels } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'
import { letDraftAge } from '@/tests/later'

const task = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name })

test('A-17 a draft is a list of what to do, told up front how long it is kept, and told to be over after that', async ({
  phone,
}) => {
  const page = await phone()
  await page.goto(routes.apply('lost'))
  await expect(page.getByText(`kami simpan ${DRAFT_DAYS} hari`)).toBeVisible()
  await expectEveryCriterion(page)

  await begin(page, someone())

  await expect(task(page, 'Nomor HP')).toContainText('Selesai')
  await expect(task(page, 'Data diri')).toContainText('Belum')
  await expect(task(page, 'Periksa dan kirim')).toContainText('Belum bisa dimulai')
  await expect(page.getByText('Tersimpan pukul')).toBeVisible()
  await expectEveryCriterion(page)

  const token = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await letDraftAge(token, DRAFT_DAYS)
  for (const address of [
    ...[routes.draft, routes.draftPhone, routes.draftApplicant, routes.draftDocuments, routes.draftCheck],
    (draft: string) => routes.draftDocument(draft, 'family_card'),
  ]) {
    await page.goto(address(token))
    await expect(page.getByText(refusals.draft_expired), page.url()).toBeVisible()
    await expect(page).toHaveTitle(/\w+ · Layanan Kecamatan/)
  }
  await page.getByRole('link', { name: 'Mulai lagi' }).click()
  await expect(page.getByText('Lanjutkan isian di HP ini')).toHaveCount(0)
})

test('the phone goes on with its draft after the browser was closed, with its photos still there', async ({
  phone,
}) => {
  const page = await phone()
  await page.goto(routes.apply('lost'))
  await fillIn(page, someone('Sulastri Wati'))
  await sendPhoto(page, 'family_card')
  const cookies = await page.context().cookies()
  await page.context().close()

  const again = await phone()
  await again.context().addCookies(cookies)
  await again.goto(routes.apply())
  await expectEveryCriterion(again)
  await again.getByRole('link', { name: 'KTP-el hilang · Sulastri W.' }).click()

  await expect(task(again, 'Foto berkas')).toContainText('1 dari 2')
  await expect(task(again, 'Data diri')).toContainText('Selesai')
})

test('another phone knows nothing of the draft', async ({ phone }) => {
  const page = await phone()
  await page.goto(routes.apply('lost'))
  await begin(page, someone())

  const another = await phone()
  await another.goto(routes.apply())

  await expect(another.getByText('Lanjutkan isian di HP ini')).toHaveCount(0)
})

test('on a borrowed phone everything is removed, here and at the office', async ({ phone }) => {
  const page = await phone()
  await page.goto(routes.apply('lost'))
  await begin(page, someone())
  const draft = page.url()
  await page.getByText('Hapus dari HP ini', { exact: true }).click()
  await expectEveryCriterion(page)
  await page.getByRole('button', { name: 'Ya, hapus isian ini' }).click()

  await expect(page.getByText('Isian sudah dihapus.')).toBeVisible()
  await expect(page.getByText('Lanjutkan isian di HP ini')).toHaveCount(0)
  await page.goto(draft)
  await expect(page.getByText(refusals.draft_expired)).toBeVisible()
  await expectEveryCriterion(page)
})

for (const hasScripts of [true, false])
  test(`a family of two sends one Kartu Keluarga and gets two codes ${hasScripts ? '' : 'without scripts'}`, async ({
    phone,
  }) => {
    test.setTimeout(90_000)
    const page = await phone({ javaScriptEnabled: hasScripts })
    const [father, mother] = [someone('Slamet Santoso'), someone('Wiwik Utami')]
    await page.goto(routes.apply('transfer_in'))
    await begin(page, father)
    const list = page.url()
    await page.goto(`${list}/berkas`)
    await sendPhoto(page, 'family_card', hasScripts)
    if (!hasScripts) await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).first().click()
    await page.goto(list)
    await sayWho(page, father)

    await page.getByText('Ada anggota keluarga yang juga perlu KTP-el?').click()
    const add = page.getByRole('button', { name: 'Tambah anggota keluarga' })
    await add.click()
    const missing = page
      .getByRole('main')
      .getByRole('alert')
      .filter({ hasText: 'Pilih layanan yang Anda perlukan.' })
    await expect(missing.first()).toBeVisible()
    if (hasScripts) await expectHelpfulErrors(page, {})
    await expect(page).toHaveTitle(/^Galat: Isian Anda/)
    await page.getByLabel(variants.transfer_in.label).check()
    await add.click()
    await expect(task(page, 'Foto berkas')).toContainText('1 dari 2')
    if (hasScripts) await expectEveryCriterion(page)
    await page.getByRole('link', { name: 'Data diri', exact: true }).click()
    await expect(page.getByLabel('Nomor Kartu Keluarga')).toHaveValue(/3508 1001/)
    await page.goBack()
    await sayWho(page, mother)
    await expect(page.getByRole('link', { name: 'Slamet S.' })).toBeVisible()

    const codes: string[] = []
    const send = async () => {
      await bringToCounter(page, 'relocation_certificate')
      await goOnToCheck(page)
      codes.push(await handIn(page))
      if (hasScripts) await expectSlipOnOnePage(page)
    }
    await send()
    await expect(page.getByText('1 orang belum dikirim')).toBeVisible()
    if (hasScripts) await expectEveryCriterion(page)

    await page.getByText(moves.cancel.label).click()
    await page.getByRole('button', { name: 'Ya, batalkan' }).click()
    await expect(page.getByRole('main').getByRole('status').first()).toHaveText('Permohonan ini dibatalkan.')
    await page.getByRole('link', { name: 'Mulai permohonan baru' }).click()
    await expect(page.getByRole('button', { name: 'Mulai menyiapkan berkas' })).toBeVisible()
    await expect(page).toHaveURL(routes.apply('transfer_in'))
    await page.goBack()

    await page.getByRole('link', { name: 'Lanjutkan: Slamet S.' }).click()
    await expect(page.getByText('Belum bisa dikirim')).toBeVisible()
    await send()
    expect(new Set(codes).size).toBe(2)
    await expect(page.getByRole('region', { name: 'Yang kami terima' })).toContainText('family_card-siti.jpg')
    await expect(page.getByRole('link', { name: /^Wiwik U\./ })).toContainText('dibatalkan')
    await page.goto(routes.status())
    await expect(page.getByRole('article')).toHaveCount(2)
    await expect(page.getByRole('article').filter({ hasText: 'Wiwik U.' })).toContainText('Dibatalkan')
    await expect(page.getByRole('article').filter({ hasText: 'Slamet S.' })).toContainText(
      stageLabels.received,
    )
  })

test('two tabs do not overwrite each other, and what was typed stays', async ({ phone }) => {
  const page = await phone()
  await page.goto(routes.apply('lost'))
  await begin(page, someone())
  const older = await page.context().newPage()
  await older.goto(`${page.url()}/data-diri`)
  await sayWho(page, someone('Nama Baru'))

  const citizen = someone('Nama Lama')
  await older.getByLabel('Nama lengkap').fill(citizen.name)
  await older.getByLabel('NIK', { exact: true }).fill(citizen.nik)
  await older.getByLabel('Nomor Kartu Keluarga').fill(citizen.familyCardNumber)
  await older.getByLabel('Desa atau kelurahan').selectOption(citizen.village)
  await older.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()

  await expect(older.getByRole('alert').first()).toContainText(refusals.draft_changed)
  await expect(older.getByLabel('Nama lengkap')).toHaveValue('Nama Lama')
  await expectEveryCriterion(older)
})

test('a paper that another tab made needless is not taken, and the list says which are', async ({
  phone,
}) => {
  const page = await phone({ javaScriptEnabled: false })
  await page.goto(routes.apply('new'))
  await begin(page, someone())
  const draft = page.url()
  await sayWho(page, { ...someone('Rizky Dua Jawaban'), eligibility: 'married' })
  const older = await page.context().newPage()
  await older.goto(`${draft}/berkas/bukti-nikah`)
  await page.goto(`${draft}/data-diri`)
  await page.getByLabel(eligibilityLabels.seventeen).check()
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await page.waitForURL(draft)

  await older
    .getByLabel(`Foto ${documentTypes.marriage_proof.label}`)
    .setInputFiles(photoOf('marriage_proof'))
  await older.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await expect(older.getByRole('alert')).toContainText(refusals.paper_not_asked)
  await expect(older).toHaveTitle(/^Galat: /)
  await expect(older.getByRole('link', { name: documentTypes.family_card.label })).toBeVisible()
  await older.goto(draft.replace('/ajukan/', '/lengkapi/'))
  await older.waitForURL(draft)
})

for (const hasScripts of [true, false])
  test(`what another tab did to a draft is said, and the way on is there, ${hasScripts ? 'with' : 'without'} scripts`, async ({
    phone,
  }) => {
    const page = await phone({ javaScriptEnabled: hasScripts })
    const citizen = someone('Sri Dua Tab')
    await prepareWithoutPhotos(page, citizen, 'lost')
    const draft = page.url().replace('/periksa', '')
    const older = await page.context().newPage()
    await older.goto(`${draft}/data-diri`)
    await handIn(page)
    await older.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
    await older.waitForURL('**/bukti/*')
    await expect(older.getByRole('heading', { level: 1 })).toHaveText('Berkas Anda sudah kami terima')

    await page.goto(routes.apply('lost'))
    await begin(page, someone())
    const [removed, paper, form] = [
      page.url(),
      await page.context().newPage(),
      await page.context().newPage(),
    ]
    await paper.goto(`${removed}/berkas/kk`)
    await form.goto(`${removed}/data-diri`)
    await page.getByText('Hapus dari HP ini', { exact: true }).click()
    await page.getByRole('button', { name: 'Ya, hapus isian ini' }).click()
    await expect(page.getByText('Isian sudah dihapus.')).toBeVisible()

    await paper.getByLabel('Foto Kartu Keluarga (KK)').setInputFiles(photoOf('family_card'))
    const sending = hasScripts ? 'Ya, pakai foto ini' : 'Simpan dan lanjutkan'
    await paper.getByRole('button', { name: sending }).click()
    await expect(paper.getByText(refusals.draft_expired)).toBeVisible()
    await expect(paper.getByRole('link', { name: 'Mulai lagi' })).toBeVisible()
    await form.getByLabel('Nama lengkap').fill(citizen.name)
    await form.getByLabel('NIK', { exact: true }).fill(citizen.nik)
    await form.getByLabel('Nomor Kartu Keluarga').fill(citizen.familyCardNumber)
    await form.getByLabel('Desa atau kelurahan').selectOption(citizen.village)
    await form.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
    await expect(form.getByText(refusals.draft_expired)).toBeVisible()
    await expect(form.getByRole('link', { name: 'Mulai lagi' })).toBeVisible()
  })

test('going back after sending leads to the receipt, not to a second application', async ({ phone }) => {
  const page = await phone()
  await sendWithoutPhotos(page, someone('Kembali Lagi'), 'damaged')
  const receipt = page.url()
  const draft = receipt.replace('/bukti/', '/ajukan/')

  for (const path of ['', '/nomor-hp', '/data-diri', '/berkas', '/periksa']) {
    await page.goto(draft + path)
    await expect(page).toHaveURL(receipt)
  }
  await page.goto(routes.status())
  await expect(page.getByRole('article')).toHaveCount(1)
})

test('A-11 B-09 a press that does not arrive is said; pressing send twice, or going back and pressing again, makes one application', async ({
  phone,
}) => {
  const page = await phone()
  await prepareWithoutPhotos(page, someone('Tekan Dua'), 'lost')
  const check = page.url()
  await page.route(check, (route, request) =>
    request.method() === 'POST' ? route.abort('blockedbyclient') : route.continue(),
  )
  await page.getByRole('button', { name: 'Kirim berkas' }).click()
  await expect(page.locator('#ringkasan-galat')).toBeFocused()
  await expect(page.locator('#ringkasan-galat')).toContainText('Belum terkirim karena sinyal terputus.')
  await expect(page).toHaveTitle(/^Galat: Periksa kembali/)
  await page.unroute(check)
  await page.getByRole('button', { name: 'Kirim berkas' }).dblclick()
  await page.waitForURL('**/bukti/*')
  await page.goBack()
  const again = page.getByRole('button', { name: 'Kirim berkas' })
  if (await again.isVisible()) await again.click()
  await page.goto(check)
  await expect(page).toHaveURL(/\/bukti\//)

  await page.goto(routes.status())
  await expect(page.getByRole('article')).toHaveCount(1)
})

test('a link that was cut, made up or is another purpose’s opens nothing', async ({ phone }) => {
  const page = await phone()
  await page.goto(routes.apply('lost'))
  await begin(page, someone())
  const token = page.url().split('/').at(-1) ?? ''

  const otherEnd = `${token.slice(0, -2)}${token.endsWith('AA') ? 'QQ' : 'AA'}`
  for (const wrong of [token.slice(0, -1), otherEnd, 'x'.repeat(38)]) {
    const answer = await page.goto(routes.draft(wrong))
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Isian ini tidak kami temukan')
  }
})

test('C-07 a photo that was sent is still there when the tab is killed and opened again', async ({
  phone,
}) => {
  const page = await phone()
  await page.goto(routes.apply('lost'))
  await fillIn(page, someone())
  await sendPhoto(page, 'police_loss_report')
  const papers = page.url()
  await page.close()

  const again = await phone()
  await again.goto(papers.replace(/\/berkas.*$/, ''))
  await expect(task(again, 'Foto berkas')).toContainText('1 dari 2')
})
