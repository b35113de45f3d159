import { expect, type Locator, type Page, test as steps } from '@playwright/test'
import { photoOf, someone } from '@/e2e/steps/citizen'
import { dropOn, paste } from '@/e2e/steps/scanner'
import { test } from '@/e2e/test'
import { verdictLabels } from '@/lib/domain/document'
import { documentTypes, requiredDocuments, variants } from '@/lib/domain/service'
import { moves } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'

/** Milliseconds, clicks, and keys that are no letter or digit of the citizen's own data (D-01). */
const MOST = { time: 90_000, clicks: 12, keys: 25 }

/** A hand at the counter that counts what it does: a drop as a click, Ctrl V as two keys. What a citizen says is typed, and does not count. */
function countingHand(page: Page) {
  const done = { clicks: 0, keys: 0 }
  return {
    done,
    click: (what: Locator) => {
      done.clicks += 1
      return what.click()
    },
    drop: (photo: string, on: Locator) => {
      done.clicks += 1
      return dropOn(on, photo)
    },
    paste: (photo: string) => {
      done.keys += 2
      return paste(page, photo)
    },
    press: (key: string) => {
      done.keys += 1
      return page.keyboard.press(key)
    },
    say: (words: string) => page.keyboard.type(words),
  }
}

/** The names of the fields one can see in the form. */
const fieldsShown = (page: Page) =>
  page
    .getByRole('main')
    .locator('input:visible, select:visible, textarea:visible')
    .evaluateAll(fields => [...new Set(fields.map(field => field.getAttribute('name')))])

test('D-01 a lost card goes from the person at the counter, with two papers scanned, to the Kepala Seksi within 12 clicks and 25 keys', async ({
  as,
}) => {
  test.setTimeout(120_000)
  const page = await as('counter_officer')
  const citizen = someone('Sukarmi Wulandari')
  const hand = countingHand(page)
  const begun = Date.now()

  await steps.step('take in', async () => {
    await hand.click(page.getByRole('link', { name: 'Datang langsung' }))
    await hand.click(page.getByRole('radio', { name: variants.lost.label }))
    expect(await fieldsShown(page), 'no more than five are asked').toHaveLength(3)
    await hand.press('Tab')
    await expect(page.getByLabel('Nama lengkap')).toBeFocused()
    await hand.say(citizen.name)
    await hand.press('Tab')
    await hand.say(citizen.phone)
    await hand.press('Enter')
    await page.waitForURL('**/petugas/berkas/*')
  })

  await steps.step('capture both papers', async () => {
    await hand.click(page.getByRole('link', { name: 'Pindai berkasnya' }))
    const report = page.getByRole('region', { name: documentTypes.police_loss_report.label })
    await expect(report.getByText('menempel ke sini')).toBeVisible()
    await hand.drop(photoOf('police_loss_report'), report.getByLabel('Tambah lembar surat kehilangan'))
    await expect(report.getByRole('img', { name: 'Lembar 1 surat kehilangan' })).toBeVisible()
    const card = page.getByRole('region', { name: documentTypes.family_card.label })
    await expect(card.getByText('menempel ke sini'), 'what is pasted goes to the next paper').toBeVisible()
    await hand.paste(photoOf('family_card'))
    await expect(card.getByRole('img', { name: 'Lembar 1 KK' })).toBeVisible()
    await hand.click(page.getByRole('link', { name: /^Berkas / }))
  })

  await steps.step('copy what stands on the family card', async () => {
    await hand.click(page.getByLabel('NIK', { exact: true }))
    await hand.say(citizen.nik)
    await hand.press('Tab')
    await hand.say(citizen.familyCardNumber)
    await hand.press('Tab')
    await hand.say('Kelurahan Jogo')
    await hand.press('Tab')
    await hand.press('Enter')
    await expect(page.getByRole('heading', { name: 'Lengkapi data pemohon' })).toHaveCount(0)
  })

  await steps.step('find both papers in order, and forward', async () => {
    for (const type of requiredDocuments('lost')) {
      const paper = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('group', { name: documentTypes[type].label }) })
      const fits = paper.getByRole('button', { name: verdictLabels.fits })
      await hand.click(fits)
      await expect(fits).toHaveAttribute('aria-pressed', 'true')
    }
    await hand.click(page.getByRole('button', { name: moves.accept.label, exact: true }))
    await expect(page.getByRole('status').filter({ hasText: moves.accept.done })).toBeVisible()
  })

  const { clicks, keys } = hand.done
  expect(clicks).toBeLessThanOrEqual(MOST.clicks)
  expect(keys).toBeLessThanOrEqual(MOST.keys)
  expect(Date.now() - begun).toBeLessThan(MOST.time)
  await page.goto(routes.desk())
  await expect(page.getByText(citizen.name)).toHaveCount(0)
  const head = await as('section_head')
  await head.goto(routes.desk())
  await head.getByRole('link', { name: citizen.name }).click()
  await expect(
    head.getByRole('list', { name: 'Semua lembar' }).locator('img'),
    'both papers lie on the next desk',
  ).toHaveCount(2)
})
