import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import {
  bringToCounter,
  fillIn,
  goOnToCheck,
  handIn,
  openPaper,
  photoOf,
  someone,
  track,
} from '@/e2e/steps/citizen'
import { messagesTo } from '@/e2e/steps/gateway'
import { findInOrder, findLacking, make, openFromDesk } from '@/e2e/steps/staff'
import { test } from '@/e2e/test'
import { routes } from '@/lib/routes'

/** All a page shows, links to, hides, and leaves on the phone, as one text in which what is encoded stands plain as well. */
async function everythingOf(page: Page): Promise<string> {
  const html = await page.content()
  const cookies = await page.context().cookies()
  const stored = await page.evaluate(async () => {
    const databases = await indexedDB.databases()
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases.map(({ name }) => name)])
  })
  const said = [page.url(), html, stored, ...cookies.map(({ name, value }) => `${name}=${value}`)].join('\n')
  const opened = cookies
    .flatMap(({ value }) => value.split('.'))
    .map(part => Buffer.from(part, 'base64url').toString('latin1'))
  return [
    said,
    said.replace(/%[0-9A-F]{2}/gi, sign => String.fromCharCode(Number.parseInt(sign.slice(1), 16))),
    ...opened,
  ].join('\n')
}

test('D-04 no name, number or picture of a citizen is on any public view, in its address, on the phone, or in a message', async ({
  phone,
  as,
}) => {
  test.setTimeout(150_000)
  const citizen = someone('Gandasari Prabaningrum Wirjokoesoemo')
  const photo = {
    name: 'IMG-gandasari-kk.jpg',
    mimeType: 'image/jpeg',
    buffer: readFileSync(photoOf('family_card')),
  }
  const home = await phone()
  await home.goto(routes.apply('lost'))
  await fillIn(home, citizen)
  await openPaper(home, 'family_card')
  await home.getByLabel('Foto Kartu Keluarga (KK)').setInputFiles(photo)
  await home.getByRole('button', { name: 'Ya, pakai foto ini' }).click()
  await expect(home.getByText('sudah kami terima')).toBeVisible()
  await bringToCounter(home, 'police_loss_report')
  await goOnToCheck(home)
  const code = await handIn(home)
  const receipt = home.url()
  const words = (await home.locator('main').textContent()) ?? ''
  const checkCode = words.match(/verifikasi\/([2-9A-Z]{4}(?:-[2-9A-Z]{4}){2})/)?.[1] ?? ''
  const progress = (await home.getByRole('link', { name: 'Lihat perjalanannya' }).getAttribute('href')) ?? ''

  const secrets = [
    ['the full name', /Prabaningrum|Wirjokoesoemo/i],
    ['the NIK', digits(citizen.nik)],
    ['the number of the Kartu Keluarga', digits(citizen.familyCardNumber)],
    ['the whole phone number', digits(citizen.phone.replace(/\D/g, '').slice(1))],
  ] as const
  const pictures = 'main img:not([src^="/_next/static"]), main picture, object, embed, iframe'

  const expectNothing = (page: Page, what: string, more: RegExp[] = []) =>
    test.step(what, async () => {
      const everything = await everythingOf(page)
      for (const [secret, found] of secrets)
        expect(found.test(everything), `${secret} at ${what}`).toBe(false)
      for (const found of more) expect(found.test(everything), `${found} at ${what}`).toBe(false)
      expect(await page.locator(pictures).count(), `pictures at ${what}`).toBe(0)
    })

  // What the form's own page held goes with that page.
  await home.reload()
  await expectNothing(home, 'the receipt')
  const seen = await phone()
  await seen.goto(progress)
  await expect(seen.getByRole('article')).toBeVisible()
  await expectNothing(seen, 'the progress', [/IMG-gandasari/, new RegExp(code)])
  await track(seen, citizen.phone, code)
  await expect(seen.getByRole('article')).toContainText('Gandasari P.')
  await seen.getByLabel('Nomor HP').fill('')
  await expectNothing(seen, 'the status', [/IMG-gandasari/])
  await seen.goto(routes.verifiedSlip(checkCode))
  await expect(seen.getByText('Asli dan berlaku')).toBeVisible()
  await expectNothing(seen, 'the check of a slip', [/Gandasari/, /IMG-/])
  await seen.goto(routes.queue())
  await expectNothing(seen, 'the queue', [/Gandasari/])

  const counter = await as('counter_officer')
  await openFromDesk(counter, citizen.name)
  await findInOrder(counter, 'police_loss_report')
  await findLacking(counter, 'family_card', 'unreadable')
  await make(counter, 'send_back')
  await seen.goto(progress)
  await seen.getByRole('link', { name: 'Foto ulang KK' }).click()
  await seen.waitForURL('**/lengkapi/*')
  await expectNothing(seen, 'the repair', [/IMG-gandasari/, /Gandasari/])
  await home.goto(receipt)
  await expectNothing(home, 'the receipt of what was sent back')

  await expect.poll(() => messagesTo(citizen.phone), { timeout: 20_000 }).not.toEqual([])
  for (const message of await messagesTo(citizen.phone))
    expect(message).not.toMatch(
      new RegExp([...secrets.slice(0, 3).map(([, found]) => found.source), 'IMG-'].join('|'), 'i'),
    )
})

/** A number however it is grouped. */
const digits = (number: string) => new RegExp([...number].join('[\\s.•-]?'))
