import { expect } from '@playwright/test'
import { expectHelpfulErrors } from '@/e2e/steps/helpful-errors'
import { openFromDesk, openReasons, signIn } from '@/e2e/steps/staff'
import { expectForEveryone, test } from '@/e2e/test'
import { overseesRegency } from '@/lib/domain/regency-desk'
import {
  filesForVillage,
  mayHandleComplaints,
  mayReadReports,
  roleLabels,
  STAFF_ROLES,
  setsRecordingPlaces,
} from '@/lib/domain/role'
import { keepsSiakLedger, readsSiakLedger } from '@/lib/domain/siak-ledger'
import { routes } from '@/lib/routes'

const desk = { viewport: { width: 1366, height: 768 } }

for (const role of STAFF_ROLES)
  test(`everyone can use the pages of ${roleLabels[role]}`, async ({ as }) => {
    const page = await as(role)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      filesForVillage(role) ? 'Berkas desa' : 'Meja',
    )
    await expectForEveryone(page)

    for (const [path, isTheirs] of [
      [routes.report(), mayReadReports(role)],
      [routes.siakLedger(), readsSiakLedger(role)],
      [routes.reconcile(), keepsSiakLedger(role)],
      [routes.regencyDesk(), overseesRegency(role)],
      [routes.staffComplaints(), mayHandleComplaints(role)],
      [routes.recordingPlaces(), setsRecordingPlaces(role)],
      [`${routes.staffComplaints()}?tampil=selesai`, mayHandleComplaints(role)],
    ] as const) {
      const answer = await page.goto(path)
      expect(answer?.status(), path).toBe(isTheirs ? 200 : 404)
      // What is not theirs is one and the same page, looked at below.
      if (isTheirs) await expectForEveryone(page)
    }
  })

test('everyone can sign in, and read why not', async ({ phone }) => {
  const page = await phone(desk)
  await page.goto(routes.signIn())
  await expectForEveryone(page)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await expectHelpfulErrors(page, {})
  await expectForEveryone(page)
  await signIn(page, 'tidak-ada@lumajang.contoh.id', 'bukan kata sandi')
  await expect(page.getByRole('alert').filter({ hasText: 'tidak cocok' })).toBeVisible()
  await expectForEveryone(page)
})

test('everyone can work through an application, on a desk and on a small screen', async ({ as }) => {
  const page = await as('counter_officer')
  await openFromDesk(page, 'Siti Aminah')
  await expectForEveryone(page)
  await openReasons(page)
  await expect(page.getByLabel('Catatan untuk pemohon').first()).toBeVisible()
  await page.getByRole('button', { name: 'Nyatakan lengkap' }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await page.getByText('Tidak dapat diproses…').click()
  await page.getByRole('button', { name: 'Tidak dapat diproses', exact: true }).click()
  await expect(page.getByText('Tulis alasannya')).toBeVisible()
  await expectForEveryone(page)
  await openFromDesk(page, 'Mohammad Hasan')
  await expectForEveryone(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.reload()
  await expectForEveryone(page)
  await page.goto(routes.desk())
  await expectForEveryone(page)
})

test('everyone can take in a walk-in and hand over a card, and read what is missing', async ({ as }) => {
  const page = await as('counter_officer')
  await page.goto(routes.walkIn())
  await expectForEveryone(page)
  await page.getByRole('radio', { name: 'KTP-el pertama kali' }).check()
  await page.getByRole('button', { name: 'Terima berkas' }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expectForEveryone(page)

  await page.goto(routes.handovers())
  await expectForEveryone(page)
  await page.getByRole('link', { name: 'Wagini' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Serahkan KTP-el')
  await expectForEveryone(page)
  await page.getByRole('button', { name: 'Serahkan KTP-el' }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expectForEveryone(page)
})

test('everyone can answer a complaint, and read that a page is not there', async ({ as }) => {
  const page = await as('district_head')
  await page.goto(routes.staffComplaints())
  await page.getByRole('table').getByRole('link').first().click()
  const answering = page.getByRole('heading', { name: 'Jawab pengaduan ini' })
  await page.emulateMedia({ media: 'print' })
  await expect(answering).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await expect(answering).toBeVisible()
  await expectForEveryone(page)
  await page.getByRole('button', { name: 'Simpan jawaban' }).click()
  await expect(page.getByText('Pilih hasilnya.').first()).toBeVisible()
  await expectForEveryone(page)
  const answer = await page.goto(routes.application('TIDAK-ADA'))
  expect(answer?.status()).toBe(404)
  await expectForEveryone(page)
})
