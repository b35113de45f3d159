import { expect, type Page } from '@playwright/test'
import { someone } from '@/e2e/steps/citizen'
import { findAllInOrder, make, takeIn } from '@/e2e/steps/staff'
import { expectForEveryone, test } from '@/e2e/test'
import { refusals } from '@/lib/domain/refusal'
import { routes } from '@/lib/routes'
import { whileOpen } from '@/tests/later'

const serviceTime = (page: Page) => page.getByRole('region', { name: 'Waktu layanan' })

test('twelve minutes tick at the desk and in the queue, turn amber and brick in words, and stand still in a pause with its reason', async ({
  as,
}) => {
  test.setTimeout(120_000)
  const [counter, head] = [await as('counter_officer'), await as('section_head')]
  const citizen = someone('Waskito Dwitunggal')
  const { number } = await takeIn(counter, citizen, 'lost')
  await expect(serviceTime(counter)).toContainText('00:00 / 12 menit')
  await expect(serviceTime(counter)).toContainText('mulai saat berkas lengkap')
  await findAllInOrder(counter, 'lost')
  await make(counter, 'accept')

  const [time, digits] = [serviceTime(head), head.getByRole('timer')]
  const row = head.getByRole('list', { name: 'Antrean meja' }).getByRole('link', { name: citizen.name })
  // What others do at the office would renew the page, and with it the time that only this browser has seen go by.
  await head.route(`**${routes.liveStream()}`, route => route.fulfill({ status: 404 }))
  await head.clock.install()
  await whileOpen(() => head.goto(routes.application(number)).then(() => undefined))
  // Its scripts have taken it up: they say so, and have noted when the page was made.
  await expect(head.getByText(/^Data kurang dari 1 menit lalu/)).toBeVisible()

  await test.step('calm, then short, then over: shape, word and colour, with nothing moving', async () => {
    await expect(time).toContainText('dalam target')
    await expect(head.getByText(/Waktu layanan (?:tinggal|lewat)/)).toHaveCount(0)
    const box = await time.boundingBox()
    await tick(head, 9)
    await expect(digits).toHaveText(/^09:\d\d$/)
    await expect(time).toContainText('sisa 2 menit')
    await expect(row).toContainText(/09:\d\d \/ 12 menit · sisa 2 menit/)
    await expect(time.getByText('Waktu layanan tinggal seperempat dari 12 menit.')).toBeAttached()
    expect(await time.boundingBox()).toEqual(box)
    await expectForEveryone(head)
    await tick(head, 4)
    await expect(time).toContainText(/lewat 01:\d\d/)
    await expect(row).toContainText(/13:\d\d \/ 12 menit · lewat 01:\d\d/)
    await expect(time.getByText('Waktu layanan lewat 12 menit.')).toBeAttached()
    expect(await time.boundingBox()).toEqual(box)
    await expectForEveryone(head)
  })

  await test.step('a pause asks why, stops the digits, and everyone reads it', async () => {
    await head.getByText('Jeda…').click()
    await expectForEveryone(head)
    await head.getByRole('button', { name: 'Pemohon keluar' }).click()
    for (const told of [time, row])
      await expect(told).toContainText(/Jeda: pemohon keluar · sejak \d\d\.\d\d/)
    const stopped = (await digits.textContent()) ?? ''
    await tick(head, 3)
    await expect(digits).toHaveText(stopped)
    await expectForEveryone(head)
  })

  await test.step('who looks without scripts reads the same, and is told what another did first', async () => {
    const plain = await as('section_head', 0, { javaScriptEnabled: false })
    await plain.goto(routes.application(number))
    await expect(serviceTime(plain)).toContainText(/Jeda: pemohon keluar · sejak \d\d\.\d\d/)
    await head.getByRole('button', { name: 'Lanjutkan' }).click()
    await expect(time).not.toContainText('Jeda:')
    await plain.getByRole('button', { name: 'Lanjutkan' }).click()
    await expect(plain.getByText(refusals.clock_running)).toBeVisible()
  })

  await test.step('what was paused is in the report, with its cause, and in its file', async () => {
    await head.goto(routes.report())
    const steps = head.getByRole('region', { name: 'Waktu tiap langkah dan sebab tertunda' })
    await expect(steps.getByRole('row', { name: 'Jeda: pemohon keluar' })).toBeVisible()
    const link = await steps.getByRole('link', { name: /CSV/ }).getAttribute('href')
    const file = await head.request.get(link ?? '')
    expect(file.headers()['content-type']).toContain('text/csv')
    expect(await file.text()).toContain('Validasi Kepala Seksi;Nilai tengah, bersih;')
    expect((await counter.request.get(link ?? '')).status()).toBe(404)
  })
})

/** Lets minutes go by in the browser alone. */
const tick = (page: Page, minutes: number) => page.clock.fastForward(minutes * 60_000 + 2000)
