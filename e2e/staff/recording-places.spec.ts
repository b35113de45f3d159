import { expect } from '@playwright/test'
import { expectForEveryone, test } from '@/e2e/test'
import { routes } from '@/lib/routes'

test('the admin says how many people are recorded in an hour', async ({ as }) => {
  const admin = await as('admin')
  await admin.goto(routes.recordingPlaces())
  const places = admin.getByLabel('Orang tiap jam')
  await places.fill('0')
  await admin.getByRole('button', { name: 'Simpan' }).click()
  await expect(admin.getByText('Isi jumlah orang dengan angka, 1 sampai 20.').first()).toBeVisible()
  await expect(places).toHaveValue('0')
  await expectForEveryone(admin)
  for (const number of ['4', '3']) {
    await places.fill(number)
    await admin.getByRole('button', { name: 'Simpan' }).click()
    await expect(admin.getByRole('status').filter({ hasText: `Tersimpan: ${number} orang` })).toBeVisible()
  }
})
