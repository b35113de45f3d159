import { expect, type Page } from '@playwright/test'
import { holdScripts, withoutScripts } from '@/e2e/steps/broken'
import { begin, handIn, prepareWithoutPhotos, someone } from '@/e2e/steps/citizen'
import { chooseName, sayWhere, sendComplaint, tellStory } from '@/e2e/steps/complaint'
import { expectEveryCriterion } from '@/e2e/steps/criteria'
import { takenUp } from '@/e2e/steps/taken-up'
import { cameBack, crash, expectKept, expectNothingKept, typingKept } from '@/e2e/steps/typing'
import { test } from '@/e2e/test'
import { DRAFT_DAYS } from '@/lib/domain/draft'
import { visitReasons } from '@/lib/domain/home-visit'
import { eligibilityLabels, variants } from '@/lib/domain/service'
import { routes } from '@/lib/routes'

const HOUR = 60 * 60 * 1000
const STORY = 'Saya antre dari pukul 08.00 dan tidak dipanggil.'

const name = (page: Page) => page.getByLabel('Nama lengkap')
const nik = (page: Page) => page.getByLabel('NIK', { exact: true })
const village = (page: Page) => page.getByLabel('Desa atau kelurahan')
const story = (page: Page) => page.getByLabel('Apa yang terjadi?')
const save = (page: Page) => page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()

/** Begins a draft and types a name and a NIK into it, without saving; tells the page's address. */
async function typeHalf(page: Page, citizen = someone('Setengah Ketik')) {
  await page.goto(routes.apply('lost'))
  await begin(page, citizen)
  const address = `${new URL(page.url()).pathname}/data-diri`
  await page.goto(address)
  await name(page).fill(citizen.name)
  await nik(page).fill(citizen.nik)
  await expectKept(page, citizen.nik)
  return { address, citizen }
}

test('C-07 what is typed and not saved is still there when the tab was closed, or crashed; saved, it is kept no more', async ({
  phone,
}) => {
  test.setTimeout(90_000)
  const page = await phone()
  const citizen = someone('Wagiyem Ketikan')
  await page.goto(routes.apply('new'))
  await begin(page, citizen)
  const address = `${new URL(page.url()).pathname}/data-diri`
  await page.goto(address)
  await expect(cameBack(page)).toBeHidden()
  await page.getByLabel(eligibilityLabels.married).check()
  await village(page).selectOption(citizen.village)
  await name(page).fill(citizen.name)
  await expectKept(page, citizen.name)
  await page.close()

  const again = await page.context().newPage()
  await again.goto(address)
  await expect(cameBack(again)).toBeVisible()
  await expect(again.getByLabel(eligibilityLabels.married)).toBeChecked()
  await expect(village(again)).toHaveValue(citizen.village)
  await expect(name(again)).toHaveValue(citizen.name)
  await expectEveryCriterion(again)
  await nik(again).fill(citizen.nik)
  await expectKept(again, citizen.nik)

  const third = await crash(again)
  await third.goto(address)
  await expect(cameBack(third)).toBeVisible()
  await expect(nik(third)).toHaveValue(citizen.nik)
  await save(third)
  await expect(third).toHaveTitle(/^Galat: /)
  await third.reload()
  await expect(name(third)).toHaveValue(citizen.name)
  await third.getByLabel('Nomor Kartu Keluarga').fill(citizen.familyCardNumber)
  await save(third)
  await third.waitForURL(/\/ajukan\/[\w-]{30,}$/)
  await expectNothingKept(third)
  await third.goto(address)
  await expect(name(third)).toHaveValue(citizen.name)
  await expect(cameBack(third)).toBeHidden()

  const phoneStep = address.replace('data-diri', 'nomor-hp')
  await third.goto(phoneStep)
  await third.getByLabel('Nomor HP').fill('0812 3')
  await expectKept(third, '0812 3')
  await third.reload()
  await expect(third.getByLabel('Nomor HP')).toHaveValue('0812 3')
})

test('what is chosen before the scripts of the page come stays chosen', async ({ phone }) => {
  const page = await phone()
  await page.goto(routes.apply('new'))
  await begin(page, someone())
  const bringScripts = await holdScripts(page)
  await page.goto(`${new URL(page.url()).pathname}/data-diri`, { waitUntil: 'commit' })
  await page.getByLabel(eligibilityLabels.married).check()
  await name(page).fill('Sri Cepat')
  bringScripts()
  await takenUp(name(page))
  await save(page)
  await expect(page).toHaveTitle(/^Galat: /)
  await expect(page.getByLabel(eligibilityLabels.married)).toBeChecked()
  await expect(name(page)).toHaveValue('Sri Cepat')
  await expect(page.getByRole('alert').first()).toContainText('Ada 3 hal yang perlu Anda perbaiki')
})

test('what was typed for one draft is not put into another, and the first number typed is nobody else’s', async ({
  phone,
}) => {
  const page = await phone()
  const { address, citizen } = await typeHalf(page)
  const other = await typeHalf(page, someone('Orang Kedua'))
  await page.goto(address)
  await expect(name(page)).toHaveValue(citizen.name)
  await page.goto(other.address)
  await expect(name(page)).toHaveValue('Orang Kedua')

  await page.goto(routes.apply('lost'))
  await page.getByLabel('Nomor HP').fill('0812 77')
  await expectKept(page, '0812 77')
  await page.reload()
  await expect(page.getByLabel('Nomor HP')).toHaveValue('0812 77')
  await page.goto(routes.home())
  await page.goto(routes.apply('lost'))
  await expect(page.getByLabel('Nomor HP')).toHaveValue('')
  await expect.poll(() => typingKept(page)).not.toContain('0812 77')
})

test('nothing typed stays on a phone after sending, removing, forgetting, or seven days', async ({
  phone,
}) => {
  test.setTimeout(120_000)
  const page = await phone()
  await test.step('removed with its draft', async () => {
    const { address } = await typeHalf(page)
    await page.goto(address.replace('/data-diri', ''))
    await page.getByText('Hapus dari HP ini', { exact: true }).click()
    await page.getByRole('button', { name: 'Ya, hapus isian ini' }).click()
    await expect(page.getByText('Isian sudah dihapus.')).toBeVisible()
    await expectNothingKept(page)
  })
  await test.step('sent, also from another tab', async () => {
    await prepareWithoutPhotos(page, someone('Terkirim Semua'), 'lost')
    const check = page.url()
    await page.goto(check.replace('/periksa', '/data-diri'))
    await name(page).fill('Nama Yang Tidak Jadi')
    await expectKept(page, 'Nama Yang Tidak Jadi')
    await page.goto(check)
    await handIn(page)
    await expectNothingKept(page)
  })
  await test.step('forgotten with what was sent', async () => {
    await typeHalf(page)
    await page.goto(routes.status())
    await page.getByRole('button', { name: 'Lupakan di HP ini' }).click()
    await expect(page.getByText('HP ini sudah melupakan berkas Anda.')).toBeVisible()
    await expectNothingKept(page)
  })
  await test.step('seven days', async () => {
    const { address, citizen } = await typeHalf(page)
    const end = Date.now() + DRAFT_DAYS * 24 * HOUR
    await page.clock.setFixedTime(end - HOUR)
    await page.goto(address)
    await expect(name(page)).toHaveValue(citizen.name)
    await page.clock.setFixedTime(end + HOUR)
    await page.goto(address)
    await expectNothingKept(page)
    await expect(name(page)).toHaveValue('')
    await expect(cameBack(page)).toBeHidden()
  })
})

test('with every chunk of the framework lost, what is typed is kept until it is saved, sent or removed', async ({
  phone,
}) => {
  const open = withoutScripts[1]?.[1]
  const page = (await open?.(phone)) ?? (await phone())
  const { address, citizen } = await typeHalf(page)
  await save(page)
  await expect(page).toHaveTitle(/^Galat: /)
  await expect(cameBack(page)).toBeHidden()
  await page.goto(address)
  await expect(cameBack(page)).toBeVisible()
  await expect(nik(page)).toHaveValue(citizen.nik)
  await page.getByLabel('Nomor Kartu Keluarga').fill(citizen.familyCardNumber)
  await village(page).selectOption(citizen.village)
  await save(page)
  await page.waitForURL(/\/ajukan\/[\w-]{30,}$/)
  await expectNothingKept(page)

  await page.goto(address)
  await name(page).fill('Nama Yang Lain')
  await expectKept(page, 'Nama Yang Lain')
  await page.goto(address.replace('/data-diri', ''))
  await page.getByText('Hapus dari HP ini', { exact: true }).click()
  await page.getByRole('button', { name: 'Ya, hapus isian ini' }).click()
  await expect(page.getByText('Isian sudah dihapus.')).toBeVisible()
  await expectNothingKept(page)
})

test('the story of a complaint and the wish for a home visit are there when the tab comes back, and for nobody else', async ({
  phone,
}) => {
  test.setTimeout(90_000)
  const page = await phone()
  await page.goto(routes.writeComplaint())
  await story(page).fill(STORY)
  await expectKept(page, STORY)
  await page.reload()
  await expect(cameBack(page)).toBeVisible()
  await expect(story(page)).toHaveValue(STORY)
  await expectEveryCriterion(page)
  await page.getByRole('button', { name: 'Lanjutkan' }).click()
  await expect(page).toHaveTitle(/^Galat: /)
  await expectKept(page, STORY)
  await page.goto(routes.home())
  await page.goto(routes.writeComplaint())
  await expect(story(page)).toHaveValue('')
  await expectNothingKept(page)

  await tellStory(page, 'service', STORY)
  await expectNothingKept(page)
  const place = page.url()
  await page.getByLabel('Tempat kejadian').fill('Loket 2')
  await expectKept(page, 'Loket 2')
  await page.close()
  const again = await page.context().newPage()
  await again.goto(place)
  await expect(cameBack(again)).toBeVisible()
  await expect(again.getByLabel('Tempat kejadian')).toHaveValue('Loket 2')
  await again.goto(place.replace('/waktu-tempat', ''))
  await story(again).fill(`${STORY} Lalu pulang.`)
  await expectKept(again, 'Lalu pulang')
  await again.goto(place)
  await sayWhere(again, { place: 'Loket 2' })
  await chooseName(again, 'anonymous')
  await sendComplaint(again)
  await expectNothingKept(again)

  await again.goto(routes.requestHomeVisit())
  await again.getByLabel('Nama yang akan dikunjungi').fill('Mbah Ketikan')
  await again.getByLabel('Alamat dan patokan').fill('Sebelah musala')
  await expectKept(again, 'Sebelah musala')
  await again.reload()
  await expect(again.getByLabel('Nama yang akan dikunjungi')).toHaveValue('Mbah Ketikan')
  await again.getByRole('radio', { name: visitReasons.elderly }).check()
  await again.getByRole('radio', { name: variants.new.label }).check()
  await again.getByLabel('Nomor HP yang bisa kami telepon').fill('0812 9876 5432')
  await village(again).selectOption('35.08.10.1005')
  await again.getByRole('button', { name: 'Kirim permintaan' }).click()
  await again.waitForURL('**/jemput-bola/JPB-*')
  await expectNothingKept(again)
})
