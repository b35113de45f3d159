import { expect } from '@playwright/test'
import { someone } from '@/e2e/steps/citizen'
import { expectForEveryone, test } from '@/e2e/test'
import { refusals } from '@/lib/domain/refusal'
import { routes } from '@/lib/routes'
import { readPaper } from '@/tests/read-paper'

/** A moment as the browser's own field of date and time takes it, in Lumajang. */
const asField = (moment: Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta', dateStyle: 'short', timeStyle: 'short' })
    .format(moment)
    .replace(' ', 'T')

test('forms are printed before the power goes, typed in once it is back, and every number is answered for', async ({
  as,
}) => {
  test.setTimeout(120_000)
  const head = await as('section_head')
  await head.goto(routes.paperForms())
  await head.getByLabel('Jumlah lembar').fill('0')
  await head.getByRole('button', { name: 'Cetak formulir kosong' }).click()
  await expect(head.locator('#ringkasan-galat')).toContainText('Isi jumlah lembar')
  await expectForEveryone(head)

  const [one = '', two = '', three = ''] = await test.step('three blank forms, one page each', async () => {
    await head.getByLabel('Jumlah lembar').fill('3')
    await head.getByRole('button', { name: 'Cetak formulir kosong' }).click()
    const link = head.getByRole('link', { name: 'Buka untuk dicetak' })
    const paper = await head.request.get((await link.getAttribute('href')) ?? '')
    const { pages } = await readPaper(await paper.body())
    expect(pages).toHaveLength(3)
    return pages.map(page => /F-\d{4}-\d{4}-\w/.exec(page)?.[0] ?? '')
  })

  const counter = await as('counter_officer')
  const citizen = someone('Paijo Padam')
  await test.step('a wrong number is refused in words; the right one opens its form, which counts from when it was received', async () => {
    await counter.goto(routes.paperForms())
    const field = counter.getByLabel('Nomor di kertas')
    await field.fill('F-1126-0001-')
    await field.press('Enter')
    await expect(counter.getByText(refusals.paper_form_unknown)).toBeVisible()
    await expect(field).toHaveValue('F-1126-0001-')
    await field.fill(`35.08.99/${one}`)
    await field.press('Enter')
    await expect(counter.getByText(refusals.paper_form_elsewhere)).toBeVisible()
    await field.fill(one.toLowerCase())
    await field.press('Enter')
    await expect(counter.getByRole('heading', { level: 1 })).toHaveText(`Formulir ${one}`)

    await counter.getByRole('radio', { name: 'KTP-el hilang' }).check()
    await counter.getByLabel('Nama lengkap').fill(citizen.name)
    await counter.getByLabel('Nomor HP').fill(citizen.phone)
    await counter.getByRole('button', { name: 'Terima berkas' }).click()
    await expect(counter.getByText('Isi kapan formulir kertasnya diterima.').first()).toBeVisible()
    await expectForEveryone(counter)
    await counter.getByLabel('Formulir diterima').fill('2026-01-05T09:00')
    await counter.getByRole('button', { name: 'Terima berkas' }).click()
    await expect(counter.getByText(refusals.received_impossible)).toBeVisible()
    await expect(counter.getByLabel('Nama lengkap')).toHaveValue(citizen.name)
    await counter.getByLabel('Formulir diterima').fill(asField(new Date()))
    await counter.getByRole('button', { name: 'Terima berkas' }).click()
    await counter.waitForURL('**/petugas/berkas/*')
    await expect(counter.getByText(`${one}, ditulis`)).toBeVisible()
    await counter.goto(routes.walkInOnPaper(one))
    await expect(counter.getByText(refusals.paper_form_used)).toBeVisible()
    await expectForEveryone(counter)
  })

  await test.step('a later number came back, so the one between is missing until somebody says why', async () => {
    await counter.goto(routes.paperForms())
    const spoil = counter.getByRole('region', { name: 'Catat yang tidak terpakai' })
    await spoil.getByLabel('Nomor yang tidak terpakai').fill(three)
    await spoil.getByLabel('Mengapa').selectOption({ label: 'Salah tulis' })
    await spoil.getByRole('button', { name: 'Catat tidak terpakai' }).click()
    await expect(counter.getByText(`Nomor ${three} sudah dicatat.`)).toBeVisible()
    const batch = counter.getByRole('row').filter({ hasText: `${one} –` })
    await expect(batch).toContainText(`1 nomor: ${two}`)
    await expectForEveryone(counter)
    await spoil.getByLabel('Nomor yang tidak terpakai').fill(two)
    await spoil.getByLabel('Mengapa').selectOption({ label: 'Hilang' })
    await spoil.getByRole('button', { name: 'Catat tidak terpakai' }).click()
    await expect(batch).toContainText('Tidak ada')
  })

  const operator = await as('siak_operator')
  expect((await operator.goto(routes.paperForms()))?.status()).toBe(404)
})
