import { expect, type Page, test } from '@playwright/test'
import { paperSlugs } from '@/lib/domain/paper-slug'
import {
  type DocumentType,
  documentTypes,
  type Eligibility,
  eligibilityLabels,
  requiredDocuments,
  type Variant,
  variants,
} from '@/lib/domain/service'
import { moves, type State, stageLabels, workflow } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'

/** Someone who asks for a card. Fake, as all numbers here. */
export type Citizen = {
  name: string
  phone: string
  nik: string
  familyCardNumber: string
  village: string
  /** Why they may have a first card; the other services do not ask. */
  eligibility?: Eligibility
}

/** Where the citizens of this process begin: apart from those of every other, in all they are known by. */
let made = 1_000_000 + Number(process.env.TEST_WORKER_INDEX) * 101_000

/** A birthday, as a woman's NIK has it, and the four digits after it: a pair of its own for every number. */
function birthAndSerial(number: number): [string, string] {
  const days = Math.floor(number / 10_000)
  const [day, year] = [41 + (days % 28), 50 + (Math.floor(days / 28) % 45)]
  return [`${day}07${year}`, String(number % 10_000).padStart(4, '0')]
}

/** A new citizen each time, so that journeys do not meet each other's limits, nor each other as one person. */
export function someone(name = 'Kartini Puspita'): Citizen {
  made += 1
  const [birthday, serial] = birthAndSerial(made)
  return {
    name,
    phone: `0813 ${String(made)
      .padStart(8, '5')
      .replace(/(.{4})/, '$1 ')}`,
    nik: `350810${birthday}${serial}`,
    familyCardNumber: `350810010203${serial}`,
    village: '35.08.10.1005',
  }
}

/** Photos of sample papers, as a phone would send them. */
const photos: Record<DocumentType, string> = {
  family_card: 'family_card-siti.jpg',
  marriage_proof: 'marriage_proof-rizky.jpg',
  relocation_certificate: 'relocation_certificate-budi.jpg',
  police_loss_report: 'police_loss_report-siti.jpg',
  damaged_card: 'damaged_card-sulastri.jpg',
}

/** Where a sample photo lies. */
export const photoOf = (type: DocumentType) => `seed/papers/${photos[type]}`

/** From the home page to the first question of one of the four services. */
export const chooseService = (page: Page, variant: Variant) =>
  test.step(`choose ${variants[variant].label}`, async () => {
    await page.goto(routes.home())
    await page.getByRole('link', { name: variants[variant].label }).click()
    await page.getByRole('link', { name: 'Siapkan dari rumah' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siapkan berkas dari rumah')
  })

/** Gives the phone number with which a draft begins; ends at the list of what to do. */
export const begin = (page: Page, citizen: Citizen) =>
  test.step('give a phone number', async () => {
    await page.getByLabel('Nomor HP').fill(citizen.phone)
    await page.getByRole('button', { name: 'Mulai menyiapkan berkas' }).click()
    await page.waitForURL(/\/ajukan\/[\w-]{30,}$/)
  })

/** Says who the card is for, from the list of what to do and back to it. */
export const sayWho = (page: Page, citizen: Citizen) =>
  test.step('fill in who the card is for', async () => {
    await page.getByRole('link', { name: 'Data diri', exact: true }).click()
    if (citizen.eligibility) await page.getByLabel(eligibilityLabels[citizen.eligibility]).check()
    await page.getByLabel('Nama lengkap').fill(citizen.name)
    await page.getByLabel('NIK', { exact: true }).fill(citizen.nik)
    await page.getByLabel('Nomor Kartu Keluarga').fill(citizen.familyCardNumber)
    await page.getByLabel('Desa atau kelurahan').selectOption(citizen.village)
    await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
    await page.waitForURL(/\/ajukan\/[\w-]{30,}$/)
  })

/** Fills in whose phone it is and who the card is for, and goes on to the papers. */
export const fillIn = (page: Page, citizen: Citizen) =>
  test.step('fill in everything that is typed', async () => {
    await begin(page, citizen)
    await sayWho(page, citizen)
    await page.getByRole('link', { name: 'Foto berkas', exact: true }).click()
    await page.waitForURL('**/berkas')
  })

/** Sends one photo for a paper and waits until the page says that it arrived. Without scripts it arrives with the form. */
export const sendPhoto = (page: Page, type: DocumentType, hasScripts = true) =>
  test.step(`send a photo of ${documentTypes[type].short}`, async () => {
    await openPaper(page, type)
    const before = await card(page, type).getByText('sudah kami terima').count()
    await page.getByLabel(`Foto ${documentTypes[type].label}`).setInputFiles(photoOf(type))
    if (!hasScripts) return
    await card(page, type).getByRole('button', { name: 'Ya, pakai foto ini' }).click()
    await expect(card(page, type).getByText('sudah kami terima')).toHaveCount(before + 1)
  })

/** Says that a paper is brought to the counter. */
export const bringToCounter = async (page: Page, type: DocumentType) => {
  await openPaper(page, type)
  await card(page, type).getByLabel('Saya bawa ke loket saja').check()
}

/** Goes to a paper of a draft and saves the one that is open; in a repair all are on one page. */
export async function openPaper(page: Page, type: DocumentType) {
  const own = `/berkas/${paperSlugs[type]}`
  if (page.url().includes('/lengkapi/') || new URL(page.url()).pathname.endsWith(own)) return
  if (/\/berkas\/[a-z-]+/.test(page.url())) {
    await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
    await page.waitForLoadState()
  }
  const token = /ajukan\/([\w-]+)/.exec(page.url())?.[1] ?? ''
  const address = routes.draftDocument(token, type)
  if (new URL(page.url()).pathname !== address) await page.goto(address)
}

/** The card of one paper, with its photos, its error and its promise. */
export const card = (page: Page, type: DocumentType) =>
  page.getByRole('region', { name: documentTypes[type].label })

/** Answers every paper of a service with a photo, and goes on to the last look. */
export const sendPapers = (page: Page, variant: Variant, hasScripts = true) =>
  test.step('send the papers', async () => {
    for (const type of requiredDocuments(variant)) await sendPhoto(page, type, hasScripts)
    await goOnToCheck(page)
  })

/** From the last paper, by the list of what to do, to the last look. */
export async function goOnToCheck(page: Page) {
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await page.getByRole('link', { name: 'Lanjutkan: periksa dan kirim' }).click()
  await page.waitForURL('**/periksa')
}

/** Sends everything, and reads the code on the receipt. */
export const handIn = (page: Page) =>
  test.step('send everything and get a receipt', async () => {
    await page.getByRole('button', { name: moves.hand_in.label }).click()
    await page.waitForURL('**/bukti/*')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Berkas Anda sudah kami terima')
    const code = (await page.locator('main').textContent())?.match(/[2-9A-Z]{4}-[2-9A-Z]{4}/)?.[0] ?? ''
    expect(code).not.toBe('')
    return code
  })

/** Sends an application whose papers are all brought to the counter; tells its code. The quickest way to have one. */
export const sendWithoutPhotos = (page: Page, citizen: Citizen, variant: Variant) =>
  test.step(`${citizen.name} sends without photos`, async () => {
    await prepareWithoutPhotos(page, citizen, variant)
    return handIn(page)
  })

/** The same up to the last look before sending. */
export const prepareWithoutPhotos = (page: Page, citizen: Citizen, variant: Variant) =>
  test.step(`${citizen.name} fills in and brings the papers`, async () => {
    await page.goto(routes.apply(variant))
    await fillIn(page, citizen)
    for (const type of requiredDocuments(variant)) await bringToCounter(page, type)
    await goOnToCheck(page)
  })

/** Looks the application up with phone number and the last four of the code. */
export const track = (page: Page, phone: string, code: string) =>
  test.step('look up the status', async () => {
    await page.goto(routes.status())
    await page.getByLabel('Nomor HP').fill(phone)
    await page.getByLabel('4 huruf/angka akhir kode').fill(code.slice(-4))
    await page.getByRole('button', { name: 'Lihat status' }).click()
  })

/** The device that sent it sees, without typing, the word for a state as the current one of five. */
export const expectStage = (page: Page, state: State) =>
  test.step(`see the word for ${state}`, async () => {
    await page.goto(routes.status())
    const current = page.getByRole('article').first().locator('[aria-current="step"]')
    await expect(current).toContainText(stageLabels[workflow[state].stage])
  })
