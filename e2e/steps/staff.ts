import { expect, type Locator, type Page, test } from '@playwright/test'
import { type LackingReason, lackingReasons, verdictLabels } from '@/lib/domain/document'
import {
  type DocumentType,
  documentTypes,
  eligibilityLabels,
  requiredDocuments,
  type Variant,
  variants,
} from '@/lib/domain/service'
import { type Move, moves } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'
import { inDatabase } from '@/tests/later'
import type { Citizen } from './citizen'

/** Types surel and kata sandi and presses Masuk. */
export const signIn = (page: Page, email: string, password: string) =>
  test.step(`sign in as ${email}`, async () => {
    await page.goto(routes.signIn())
    await page.getByLabel('Surel').fill(email)
    await page.getByLabel('Kata sandi').fill(password)
    await page.getByRole('button', { name: 'Masuk' }).click()
  })

/** Types what someone at the counter says, and leaves the pressing to the test. */
export const writeDownWalkIn = (page: Page, citizen: Citizen, variant: Variant) =>
  test.step(`write down ${citizen.name} at the counter`, async () => {
    await page.goto(routes.walkIn())
    await page.getByRole('radio', { name: variants[variant].label }).check()
    if (variant === 'new' && citizen.eligibility)
      await page.getByLabel(eligibilityLabels[citizen.eligibility]).check()
    await page.getByLabel('Nama lengkap').fill(citizen.name)
    await page.getByLabel('Nomor HP').fill(citizen.phone)
    await page.getByText('NIK, KK, dan desa').click()
    await page.getByLabel('NIK', { exact: true }).fill(citizen.nik)
    await page.getByLabel('Nomor Kartu Keluarga').fill(citizen.familyCardNumber)
    await page.getByLabel('Desa atau kelurahan').selectOption(citizen.village)
  })

/** Takes someone in at the counter; tells the number and the citizen's own link. */
export const takeIn = (page: Page, citizen: Citizen, variant: Variant) =>
  test.step(`take in ${citizen.name} at the counter`, async () => {
    await writeDownWalkIn(page, citizen, variant)
    await page.getByRole('button', { name: 'Terima berkas' }).click()
    await page.waitForURL('**/petugas/berkas/*')
    const receipt = await page.getByRole('link', { name: 'Cetak bukti kirim' }).getAttribute('href')
    return {
      number: new URL(page.url()).pathname.split('/').at(-1) ?? '',
      token: receipt?.split('/').at(-1) ?? '',
    }
  })

/** Waits until the scripts of a desk have taken it up and hear of what others do. */
export const connected = (page: Page) => expect(page.getByText(/^Tersambung/)).toBeVisible()

/** Waits until a case lies in the hands of whoever has it open: their page says so once its scripts are there. */
export const inHand = (number: string) =>
  expect
    .poll(() =>
      inDatabase(
        sql => sql`select count(*)::int as held from application_claims claim
          join applications on applications.id = claim.application_id where number = ${number}`,
      ),
    )
    .toEqual([{ held: 1 }])

/** Leafs through the desk, oldest first, to the page with a name on it; tells the row. */
export const findOnDesk = (page: Page, name: string) =>
  test.step(`find ${name} on the desk`, async () => {
    await page.goto(routes.desk())
    const row = page.getByRole('link', { name }).last()
    const further = page.getByRole('link', { name: 'Halaman berikutnya' })
    while ((await row.count()) === 0 && (await further.count()) > 0) {
      await page.goto((await further.getAttribute('href')) ?? '')
    }
    return row
  })

/** Opens an application from the desk by the name on it, and tells its number. */
export const openFromDesk = (page: Page, name: string) =>
  test.step(`open the application of ${name}`, async () => {
    const row = await findOnDesk(page, name)
    await row.click()
    await page.waitForURL('**/petugas/berkas/*')
    return new URL(page.url()).pathname.split('/').at(-1) ?? ''
  })

/** Finds one paper in order. */
export const findInOrder = (page: Page, type: DocumentType) =>
  test.step(`find ${documentTypes[type].short} in order`, async () => {
    const paper = checklistItem(page, type)
    const fits = paper.getByRole('button', { name: verdictLabels.fits })
    if ((await fits.getAttribute('aria-pressed')) === 'true') return
    await fits.click()
    await expect(fits).toHaveAttribute('aria-pressed', 'true')
  })

/** Finds every paper of a service in order. */
export async function findAllInOrder(page: Page, variant: Variant) {
  for (const type of requiredDocuments(variant)) await findInOrder(page, type)
}

/** Finds one paper lacking, and says why; a note for the applicant is written first. */
export const findLacking = (page: Page, type: DocumentType, reason: LackingReason, note?: string) =>
  test.step(`find ${documentTypes[type].short} lacking`, async () => {
    const paper = checklistItem(page, type)
    await openReasons(paper)
    if (note) await paper.getByLabel('Catatan untuk pemohon').fill(note)
    await paper.getByRole('button', { name: lackingReasons[reason].label }).click()
    await expect(paper.getByText(lackingReasons[reason].label, { exact: true }).first()).toBeVisible()
    await expect(paper.getByRole('button', { name: lackingReasons[reason].label })).toBeHidden()
  })

/** Opens the reasons why a paper may be lacking. */
export const openReasons = (within: Page | Locator) =>
  within.getByText(`${verdictLabels.lacking}…`).first().click()

const checklistItem = (page: Page, type: DocumentType) =>
  page
    .getByRole('region', { name: 'Periksa berkas' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('group', { name: documentTypes[type].label }) })

/** Presses a move and waits for the desk to say that it is done. */
export const make = (page: Page, move: Move) =>
  test.step(moves[move].label, async () => {
    await page.getByRole('button', { name: moves[move].label, exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: moves[move].done })).toBeVisible()
  })

/** Opens an application that waits at a desk and makes the one move that leads it forward. */
export const openAndMake = (page: Page, number: string, move: Move) =>
  test.step(`${number}: ${moves[move].label}`, async () => {
    await page.goto(routes.application(number))
    if (moves[move].needs?.includes('siak_reference'))
      await page.getByLabel('Nomor rujukan SIAK').fill(`SIAK-${number}`)
    await make(page, move)
  })

/** Staff make a code, and a browser becomes that display. */
export const connectDisplay = (staff: Page, screen: Page, kind: string, label: string) =>
  test.step(`connect ${label}`, async () => {
    await staff.goto(routes.displays())
    await staff.getByRole('radio', { name: kind }).check()
    await staff.getByLabel('Tempatnya').fill(label)
    await staff.getByRole('button', { name: 'Buat kode layar' }).click()
    const told = await staff.getByRole('status').filter({ hasText: 'hanya tampil sekali' }).textContent()
    const code = /[2-9A-Z]{4}(?:-[2-9A-Z]{4}){2}/.exec(told ?? '')?.[0] ?? ''
    await screen.goto(routes.display())
    await screen.getByLabel('Kode layar').fill(code.toLowerCase())
    await screen.getByRole('button', { name: 'Sambungkan' }).click()
  })
