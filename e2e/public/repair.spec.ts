import { expect, type Page } from '@playwright/test'
import { card, photoOf, someone } from '@/e2e/steps/citizen'
import { expectEveryCriterion } from '@/e2e/steps/criteria'
import { hiddenFields } from '@/e2e/steps/hidden-fields'
import { findAllInOrder, findInOrder, findLacking, make, takeIn } from '@/e2e/steps/staff'
import { test } from '@/e2e/test'
import { documentTypes } from '@/lib/domain/service'
import { workflow } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'

const ARRIVED = /Foto KK yang baru sudah kami terima pukul \d\d\.\d\d\./

const arrived = (page: Page) => page.getByRole('status').filter({ hasText: ARRIVED })

for (const hasScripts of [true, false])
  test(`a repair is said to have arrived, once, ${hasScripts ? 'with' : 'without'} scripts; a second one meets how things stand`, async ({
    phone,
    as,
  }) => {
    const counter = await as('counter_officer')
    const citizen = someone(hasScripts ? 'Painem Lengkap' : 'Painem Polos')
    const { number, token } = await takeIn(counter, citizen, 'lost')
    await findInOrder(counter, 'police_loss_report')
    await findLacking(counter, 'family_card', 'unreadable')
    await make(counter, 'send_back')

    const page = await phone({ javaScriptEnabled: hasScripts })
    await page.goto(routes.repair(token))
    const older = await page.context().newPage()
    await older.goto(routes.repair(token))
    await page.getByLabel(`Foto ${documentTypes.family_card.label}`).setInputFiles(photoOf('family_card'))
    if (hasScripts) {
      await card(page, 'family_card').getByRole('button', { name: 'Ya, pakai foto ini' }).click()
      await expect(card(page, 'family_card').getByText('sudah kami terima')).toBeVisible()
    }
    const pressed = await hiddenFields(page.locator('main form'))
    await page.getByRole('button', { name: 'Kirim perbaikan' }).click()

    await page.waitForURL(url => url.pathname === routes.progress(token) && url.search === '')
    await expect(arrived(page)).toContainText('Urutan Anda tetap.')
    await expect(page.getByRole('article')).toContainText(/Kabar berikutnya paling lambat \w+/)
    if (hasScripts) await expectEveryCriterion(page)
    await page.reload()
    await expect(page.getByRole('article')).toBeVisible()
    await expect(arrived(page)).toHaveCount(0)

    await older.getByLabel(/Saya bawa ke loket saja/).check()
    const [late] = await Promise.all([
      older.waitForResponse(answer => new URL(answer.url()).pathname === routes.repair(token)),
      older.getByRole('button', { name: 'Kirim perbaikan' }).click(),
    ])
    expect(late.status()).toBe(409)
    await expect(older.getByRole('main')).toContainText(workflow.counter_check.now)

    await counter.goto(routes.application(number))
    await findAllInOrder(counter, 'lost')
    await make(counter, 'accept')
    const again = await older.goto(`${routes.repair(token)}?galat=sent_already`)
    expect(again?.status()).toBe(409)
    await expect(older.getByRole('main')).toContainText(workflow.section_validation.now)
    await expect(arrived(older)).toHaveCount(0)

    const twice = await page.request.post(routes.sendFiles(), {
      headers: { origin: new URL(page.url()).origin },
      multipart: pressed,
      maxRedirects: 0,
    })
    expect(twice.headers().location, 'the same press leads where it led').toBe(routes.progress(token))
  })

test('nobody is told of a repair by an address, nor by a cookie of their own making', async ({
  phone,
  as,
}) => {
  const { token } = await takeIn(await as('counter_officer'), someone('Painem Karangan'), 'lost')
  const page = await phone()
  await page.goto(routes.progress(token))
  const { origin } = new URL(page.url())
  for (const value of ['karangan', Buffer.from('{"sent":["family_card"]}').toString('base64url')]) {
    await page.context().addCookies([{ name: 'tuntas.sekali', value, url: origin }])
    await page.goto(`${routes.progress(token)}?berkas=family_card&terima=ya`)
    await expect(page.getByRole('article')).toBeVisible()
    await expect(arrived(page)).toHaveCount(0)
  }
})
