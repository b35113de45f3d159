import { expect } from '@playwright/test'
import { handIn, prepareWithoutPhotos, someone } from '@/e2e/steps/citizen'
import { findAllInOrder, make, openFromDesk } from '@/e2e/steps/staff'
import { test } from '@/e2e/test'

test('D-02 what was sent from home goes on at the counter without a single key', async ({ phone, as }) => {
  const home = await phone()
  const citizen = someone('Sulastri Ayu')
  await prepareWithoutPhotos(home, citizen, 'lost')
  await handIn(home)

  const counter = await as('counter_officer')
  await counter.addInitScript(() => {
    document.addEventListener('keydown', ({ key }) => sessionStorage.setItem('keys', key))
  })
  await openFromDesk(counter, citizen.name)
  await expect(counter.getByText(citizen.name).first()).toBeVisible()
  await findAllInOrder(counter, 'lost')
  await make(counter, 'accept')
  expect(await counter.evaluate(() => sessionStorage.getItem('keys'))).toBeNull()
})
