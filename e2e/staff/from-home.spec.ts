import { expect } from '@playwright/test'
import { fillIn, handIn, sendPapers, someone } from '@/e2e/steps/citizen'
import { findAllInOrder, make, openFromDesk } from '@/e2e/steps/staff'
import { test } from '@/e2e/test'
import { documentTypes, requiredDocuments } from '@/lib/domain/service'
import { routes } from '@/lib/routes'

test('D-02 what was sent from home goes on at the counter without a single key', async ({ phone, as }) => {
  const home = await phone()
  const citizen = someone('Sulastri Ayu')
  await home.goto(routes.apply('lost'))
  await fillIn(home, citizen)
  await sendPapers(home, 'lost')
  await handIn(home)

  const counter = await as('counter_officer')
  await counter.addInitScript(() => {
    document.addEventListener('keydown', ({ key }) => sessionStorage.setItem('keys', key))
  })
  await openFromDesk(counter, citizen.name)
  await expect(counter.getByText(citizen.name).first()).toBeVisible()
  for (const type of requiredDocuments('lost')) {
    const { label, short } = documentTypes[type]
    await counter.getByRole('navigation', { name: 'Pilih berkas' }).getByRole('link', { name: short }).click()
    await expect(counter.getByRole('img', { name: `Lembar 1 dari ${label}` })).toBeVisible()
  }
  await findAllInOrder(counter, 'lost')
  await make(counter, 'accept')
  expect(await counter.evaluate(() => sessionStorage.getItem('keys'))).toBeNull()
})
