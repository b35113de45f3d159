import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { someone } from '@/e2e/steps/citizen'
import { publicPages } from '@/e2e/steps/public-pages'
import { test } from '@/e2e/test'
import { offlinePages, routes } from '@/lib/routes'

// A browser without signal writes what it could not fetch into its console; the fixtures' pages would call that trouble.
test.use({ serviceWorkers: 'allow' })

/** Until the worker has what it keeps, and stands between page and network. */
const ready = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller)
      await new Promise(resolve =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      )
  })

const keptAddresses = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const kept = await Promise.all(names.map(async name => (await caches.open(name)).keys()))
    return kept.flat().map(({ url }) => new URL(url).pathname)
  })

test('without signal the public pages are still there, and the others say calmly what to do', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000)
  await page.goto(routes.home())
  await ready(page)
  await context.setOffline(true)
  for (const path of offlinePages) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible()
    if (path !== routes.offline()) await expect(page.getByRole('status')).toContainText('Sinyal terputus.')
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily), path).toContain('atkinson')
  }
  for (const path of [routes.status(), routes.apply('lost'), routes.complaints(), '/bukti/rahasia']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText('Sinyal terputus')
    await expect(page.getByRole('main').getByRole('link', { name: 'Telepon' })).toBeVisible()
    await expect(page.getByText('masih bisa Anda baca')).toHaveCount(0)
  }
  await context.setOffline(false)
  await page.goto(routes.status())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Status berkas')
})

test('nothing of a person is ever kept', async ({ page }) => {
  await page.goto(routes.home())
  await ready(page)
  for (const path of publicPages) await page.goto(path)
  for (const path of ['/bukti/rahasia', '/s/rahasia', '/survei/rahasia', '/petugas/masuk'])
    await page.goto(path)
  const kept = await keptAddresses(page)
  expect(kept.filter(path => path.startsWith('/_next/')).every(path => /\.(?:css|woff2)$/.test(path))).toBe(
    true,
  )
  const pages = kept.filter(path => !path.startsWith('/_next/'))
  expect([...new Set(pages)].toSorted()).toEqual([...offlinePages, '/skrip/halaman.js'].toSorted())
})

test('a form is not sent into the void: it stays, says so, and goes when the signal is back', async ({
  page,
  context,
}) => {
  await page.goto(routes.writeComplaint())
  await page.getByLabel('Apa yang terjadi?').fill('Antrean panjang.')
  const signal = page.getByRole('status')
  await expect(signal).toBeEmpty()
  await context.setOffline(true)
  await expect(signal).toContainText('Yang Anda ketik masih ada di layar ini.')
  await page.getByRole('button', { name: 'Lanjutkan' }).click()
  await expect(signal).toContainText('Belum terkirim karena sinyal terputus.')
  await expect(page.getByLabel('Apa yang terjadi?')).toHaveValue('Antrean panjang.')
  await context.setOffline(false)
  await expect(signal).toBeEmpty()
  await page.getByRole('button', { name: 'Lanjutkan' }).click()
  await expect(page).toHaveTitle(/^Galat: /)
  await expect(page.getByLabel('Apa yang terjadi?')).toHaveValue('Antrean panjang.')
})

test('the sending form keeps what was typed too', async ({ page, context }) => {
  const citizen = someone('Sukarti Sinyal')
  await page.goto(routes.apply('lost'))
  await page.getByLabel('Nomor HP').fill(citizen.phone)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Mulai menyiapkan berkas' }).click()
  await expect(page.getByRole('status')).toContainText('Belum terkirim')
  await expect(page.getByLabel('Nomor HP')).toHaveValue(citizen.phone)
})

test('a worker that finds its file gone clears up and leaves', async ({ page, context }) => {
  await page.goto(routes.home())
  await ready(page)
  expect(await keptAddresses(page)).not.toEqual([])
  await context.route('**/luring-pekerja.js', route => route.fulfill({ status: 404 }))
  await context.serviceWorkers()[0]?.evaluate('hasAsked = false')
  await page.goto(routes.help())
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0)
})
