import { expect, type Page, test as steps } from '@playwright/test'
import { type Complainant, type ComplaintTopic, complainants, complaintTopics } from '@/lib/domain/complaint'
import { routes } from '@/lib/routes'

/** Tells what happened, and comes to when and where. */
export const tellStory = (page: Page, topic: ComplaintTopic, story: string) =>
  steps.step(`tell what happened: ${complaintTopics[topic]}`, async () => {
    await page.goto(routes.writeComplaint())
    await page.getByRole('radio', { name: complaintTopics[topic] }).check()
    await page.getByLabel('Apa yang terjadi?').fill(story)
    await page.getByRole('button', { name: 'Lanjutkan' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kapan dan di mana?')
  })

type When = {
  happenedOn?: string
  place?: string
  photos?: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]
}

/** Says when and where, as far as given, with photos; comes to the last look. */
export const sayWhere = (page: Page, { happenedOn, place, photos }: When = {}) =>
  steps.step('say when and where', async () => {
    if (happenedOn) await page.getByLabel('Tanggal kejadian').fill(happenedOn)
    if (place) await page.getByLabel('Tempat kejadian').fill(place)
    if (photos) await page.getByLabel(/^(?:Foto|Tambah foto) \(boleh kosong\)/).setInputFiles(photos)
    await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Periksa dan kirim')
  })

/** Chooses how to be answered. */
export const chooseName = (page: Page, who: Complainant) =>
  page.getByRole('radio', { name: complainants[who].label }).check()

/** Sends what was written; tells its number. */
export const sendComplaint = (page: Page) =>
  steps.step('send the complaint', async () => {
    await page.getByRole('button', { name: 'Kirim keluhan' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keluhan Anda')
    return new URL(page.url()).pathname.split('/').at(-1) ?? ''
  })

/** Finds a complaint by its number. */
export const followComplaint = (page: Page, number: string) =>
  steps.step('follow the complaint', async () => {
    await page.goto(routes.complaints())
    await page.getByLabel('Nomor keluhan').fill(number)
    await page.getByRole('button', { name: 'Lihat jawaban' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keluhan Anda')
  })
