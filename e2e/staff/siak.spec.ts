import { expect, type Page } from '@playwright/test'
import { someone, track } from '@/e2e/steps/citizen'
import { findAllInOrder, make, openAndMake, takeIn } from '@/e2e/steps/staff'
import { expectForEveryone, test } from '@/e2e/test'
import { rowOutcomes } from '@/lib/domain/reconciliation'
import { recordMovers, recordStatuses } from '@/lib/domain/record-status'
import { refusals } from '@/lib/domain/refusal'
import { variants } from '@/lib/domain/service'
import { ledgerSlugs, returnReasons } from '@/lib/domain/siak-ledger'
import { moves, workflow } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'

/** The lines of the day's list that share a fate, as the dry run shows them. */
const fate = (page: Page, outcome: keyof typeof rowOutcomes) =>
  page.getByRole('region', { name: new RegExp(`^${rowOutcomes[outcome].label} \\d+$`) })

test('a case goes to the regency, comes back with why, goes again, and the list of the day writes down the one status it should', async ({
  as,
  phone,
}) => {
  test.setTimeout(120_000)
  const citizen = someone('Marsiyah Winarni')
  const counter = await as('counter_officer')
  const { number } = await takeIn(counter, citizen, 'lost')
  const code =
    (await counter
      .getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/)
      .first()
      .textContent()) ?? ''
  await findAllInOrder(counter, 'lost')
  await make(counter, 'accept')
  const head = await as('section_head')
  await openAndMake(head, number, 'validate')
  await head.goto(routes.siakLedger())
  await head.getByLabel('Batas tunggu kabupaten').fill('0')
  await head.getByRole('button', { name: 'Simpan batas' }).click()
  await expect(head.getByText('Isi jumlah hari kerja dengan angka, 1 sampai 60.').first()).toBeVisible()
  await head.getByLabel('Batas tunggu kabupaten').fill('3')
  await head.getByRole('button', { name: 'Simpan batas' }).click()
  await expect(head.getByRole('link', { name: 'Menunggu kabupaten > 3 hari' })).toBeVisible()

  const operator = await as('siak_operator')
  const reference = `SIAK-${number}-1`
  await operator.goto(routes.application(number))
  await operator.getByRole('button', { name: moves.forward.label }).click()
  await expect(operator.getByText(refusals.siak_reference_missing)).toBeVisible()
  await operator.getByLabel('Nomor rujukan SIAK').fill(reference)
  await make(operator, 'forward')
  await operator.goto(routes.siakLedger())
  const sent = operator.getByRole('row', { name: citizen.name })
  for (const words of [reference, 'Dewi Lestari', 'Hari ini', 'Belum dicatat'])
    await expect(sent).toContainText(words)

  const verifier = await as('regency_verifier')
  await verifier.goto(routes.regencyDesk())
  await expect(verifier.getByLabel('Kecamatan', { exact: true }).getByRole('option')).toHaveCount(22)
  const narrow = async (district: RegExp) => {
    const choice = verifier.getByLabel('Kecamatan', { exact: true })
    await choice.selectOption(await choice.getByRole('option', { name: district }).getAttribute('value'))
    await verifier.getByLabel('Layanan').selectOption(variants.lost.label)
    await verifier.getByRole('button', { name: 'Saring' }).click()
    await verifier.waitForURL(/kecamatan=35/)
  }
  await narrow(/^Tempursari/)
  await expect(verifier.getByText('Tidak ada berkas dengan saringan ini.')).toBeVisible()
  await expectForEveryone(verifier)
  await narrow(/^Lumajang/)
  await verifier.getByRole('link', { name: citizen.name }).click()
  await expect(verifier.getByText('Kecamatan', { exact: true }).locator('xpath=..')).toContainText('Lumajang')
  await verifier.getByText(`${moves.return_to_operator.label}…`).click()
  await verifier.getByRole('button', { name: moves.return_to_operator.label, exact: true }).click()
  await expect(verifier.getByText(refusals.return_reason_missing)).toBeVisible()
  await verifier.getByLabel('Sebab pengembalian').selectOption(returnReasons.record_double)
  await verifier.locator('#return_to_operator-reason').fill('Terekam dua kali di pusat.')
  await verifier
    .locator('#return_to_operator-recordStatus')
    .selectOption(recordStatuses.DUPLICATE_RECORD.label)
  await make(verifier, 'return_to_operator')

  const home = await phone()
  await track(home, citizen.phone, code)
  const status = home.getByRole('article').filter({ hasText: variants.lost.label })
  for (const words of [
    recordMovers.district,
    moves.return_to_operator.now ?? '',
    recordStatuses.DUPLICATE_RECORD.told,
  ])
    await expect(status).toContainText(words)
  await expect(status).not.toContainText('Terekam dua kali')

  await operator.goto(routes.siakLedger(`tampil=${ledgerSlugs.returned}`))
  const returned = operator.getByRole('row', { name: citizen.name })
  for (const words of [
    returnReasons.record_double,
    'Terekam dua kali di pusat.',
    recordStatuses.DUPLICATE_RECORD.label,
  ])
    await expect(returned).toContainText(words)
  await expectForEveryone(operator)
  await operator.goto(routes.application(number))
  await operator.getByLabel('Nomor rujukan SIAK').fill(`SIAK-${number}-2`)
  await make(operator, 'forward')
  await operator.goto(routes.siakLedger())
  await expect(operator.getByRole('row', { name: citizen.name })).toContainText('kiriman ke-2')
  await operator.getByRole('link', { name: 'Menunggu kabupaten > 3 hari' }).click()
  await expect(operator.getByRole('row', { name: 'Sumarni' })).toContainText(/\d hari kerja/)
  await expect(operator.getByRole('row', { name: citizen.name })).toHaveCount(0)

  await operator.goto(routes.reconcile())
  await operator.getByRole('button', { name: 'Periksa daftar' }).click()
  await expect(operator.getByText(refusals.list_empty).first()).toBeVisible()
  const list = [
    'Rujukan;NIK;Status;Kecamatan',
    `SIAK-${number}-2;${citizen.nik};PRR;Lumajang`,
    'SIAK-TIDAK-ADA;;PRR;',
    `;${citizen.nik};PRR;`,
    'SIAK-0412;;PRR;Pasirian',
  ].join('\n')
  await operator.getByLabel('Baris daftar').fill(list)
  await operator.getByRole('button', { name: 'Periksa daftar' }).click()
  await operator.waitForURL('**/cocokkan/*')
  for (const outcome of ['matched', 'unknown', 'duplicate', 'foreign'] as const) {
    await expect(fate(operator, outcome)).toContainText(rowOutcomes[outcome].means)
    await expect(fate(operator, outcome).getByRole('row')).toHaveCount(2)
  }
  await expect(operator.getByText('Dari 4 baris, 1 akan dicatat dan 3 dilewati.')).toBeVisible()
  await expectForEveryone(operator)
  await home.reload()
  await expect(status).toContainText(recordStatuses.DUPLICATE_RECORD.told)
  const second = await operator.context().newPage()
  await second.goto(operator.url())
  await operator.getByRole('button', { name: 'Catat 1 status' }).dblclick()
  await expect(operator.getByRole('heading', { level: 1 })).toHaveText(/1 status sudah dicatat/)
  await second.getByRole('button', { name: 'Catat 1 status' }).click()
  await expect(second.getByText(refusals.list_applied)).toBeVisible()
  await second.goto(routes.reconcile())
  await second.getByRole('button', { name: 'Periksa berkas' }).click()
  await expect(second.getByRole('alert').first()).toContainText(refusals.list_empty)
  await second
    .getByLabel('Berkas CSV', { exact: true })
    .setInputFiles({ name: 'daftar.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  await second.getByRole('button', { name: 'Periksa berkas' }).click()
  await second.waitForURL('**/cocokkan/*')
  await expect(fate(second, 'unchanged')).toContainText(`SIAK-${number}-2`)
  await operator.goto(routes.application(number))
  const siak = operator.getByRole('region', { name: 'SIAK' })
  await siak.getByText('Riwayat status rekam (2)').click()
  await expect(siak.getByText('Dicocokkan dengan daftar kabupaten')).toHaveCount(1)

  await openAndMake(verifier, number, 'sign')
  await openAndMake(verifier, number, 'release')
  await operator.goto(routes.siakLedger(`tampil=${ledgerSlugs.arrived}`))
  await expect(operator.getByRole('row', { name: citizen.name })).toContainText(`SIAK-${number}-2`)
  await home.reload()
  await expect(status).toContainText(workflow.card_printing.now)
})
