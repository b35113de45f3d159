import { expect } from '@playwright/test'
import {
  bringToCounter,
  chooseService,
  fillIn,
  goOnToCheck,
  handIn,
  sendPapers,
  sendPhoto,
  someone,
} from '@/e2e/steps/citizen'
import { findAllInOrder, findInOrder, findLacking, make, openFromDesk } from '@/e2e/steps/staff'
import { test } from '@/e2e/test'
import { appointmentReasons } from '@/lib/domain/appointment'
import { lackingReasons } from '@/lib/domain/document'
import { refusals } from '@/lib/domain/refusal'
import { moves } from '@/lib/domain/workflow'
import { dayAfter, officeDay } from '@/lib/domain/working-days'
import { routes } from '@/lib/routes'

/** The coming Saturday after today (YYYY-MM-DD), on which nobody records. */
function saturday() {
  let day = dayAfter(officeDay(new Date()))
  while (new Date(day).getUTCDay() !== 6) day = dayAfter(day)
  return day
}

test('a first card waits for the recording, for which the counter gives an hour, and which only the counter can make', async ({
  phone,
  as,
}) => {
  test.setTimeout(120_000)
  const home = await phone()
  const citizen = { ...someone('Galih Pamungkas'), eligibility: 'seventeen' as const }
  await chooseService(home, 'new')
  await fillIn(home, citizen)
  await bringToCounter(home, 'family_card')
  await goOnToCheck(home)
  await handIn(home)
  await expect(home.getByText('perekaman').first()).toBeVisible()

  const counter = await as('counter_officer')
  await openFromDesk(counter, citizen.name)
  await findAllInOrder(counter, 'new')
  await counter.getByRole('button', { name: moves.accept.label }).click()
  await expect(counter.getByRole('alert').filter({ hasText: refusals.biometrics_missing })).toBeVisible()

  await counter.getByText('Beri janji perekaman').click()
  const day = counter.getByLabel('Hari', { exact: true })
  const free = await day.inputValue()
  await day.fill(saturday())
  await counter.getByLabel('Mengapa tidak sekarang').selectOption(appointmentReasons.queue)
  await counter.getByRole('button', { name: 'Beri janji', exact: true }).click()
  await expect(counter.getByText(refusals.slot_closed)).toContainText('Yang masih kosong: ')
  await day.fill(free)
  await counter.getByRole('button', { name: 'Beri janji', exact: true }).click()
  await expect(counter.getByText('Pindahkan janji')).toBeVisible()
  await home.reload()
  await expect(home.getByText(/^Datang untuk perekaman .+ pukul/)).toBeVisible()
  await home.goto(routes.status())
  await expect(home.getByText('Perlu jam lain?')).toContainText('telepon')

  await counter.getByRole('button', { name: 'Catat perekaman' }).click()
  await expect(counter.getByText(/Direkam|direkam|Sudah direkam/).first()).toBeVisible()
  await make(counter, 'accept')
})

test('a paper that cannot be read is sent back alone, photographed again, and accepted', async ({
  phone,
  as,
}) => {
  test.setTimeout(150_000)
  const home = await phone()
  const citizen = someone('Wahyu Setiawan')
  await chooseService(home, 'lost')
  await fillIn(home, citizen)
  await sendPapers(home, 'lost')
  await handIn(home)

  const counter = await as('counter_officer')
  const number = await openFromDesk(counter, citizen.name)
  await findInOrder(counter, 'police_loss_report')
  await findLacking(counter, 'family_card', 'unreadable')
  await make(counter, 'send_back')

  await home.goto(routes.status())
  await expect(home.getByText(lackingReasons.unreadable.told).first()).toBeVisible()
  await home
    .getByRole('link', { name: /^Foto ulang/ })
    .first()
    .click()
  await expect(home.getByRole('heading', { name: 'Surat kehilangan' })).toHaveCount(0)
  await sendPhoto(home, 'family_card')
  await home.getByRole('button', { name: 'Kirim perbaikan' }).click()
  await home.waitForURL(url => !url.pathname.includes('/lengkapi/'))

  await counter.goto(routes.application(number))
  await findInOrder(counter, 'family_card')
  await make(counter, 'accept')
})

test('two officers press the same move at once, without scripts that would tell them of each other: one wins, the other reads what happened', async ({
  phone,
  as,
}) => {
  test.setTimeout(120_000)
  const home = await phone()
  const citizen = someone('Yuliana Safitri')
  await chooseService(home, 'damaged')
  await fillIn(home, citizen)
  await sendPapers(home, 'damaged')
  await handIn(home)
  const desk = await as('counter_officer')
  const number = await openFromDesk(desk, citizen.name)
  await findAllInOrder(desk, 'damaged')
  await desk.close()
  const plain = { javaScriptEnabled: false }
  const [ratna, agus] = await Promise.all([as('counter_officer', 0, plain), as('counter_officer', 1, plain)])
  const accept = { name: moves.accept.label, exact: true }
  // The page that was closed lets go of the case in its own time.
  for (const page of [ratna, agus])
    await expect(async () => {
      await page.goto(routes.application(number))
      await expect(page.getByRole('button', accept)).toBeVisible({ timeout: 1000 })
    }).toPass()
  await Promise.all([ratna.getByRole('button', accept).click(), agus.getByRole('button', accept).click()])

  const done = [ratna, agus].map(page => page.getByRole('status').filter({ hasText: moves.accept.done }))
  const told = [ratna, agus].map(page =>
    page.getByRole('alert').filter({ hasText: /baru saja diubah|sudah berpindah/ }),
  )
  await expect
    .poll(async () =>
      (await Promise.all(done.map(one => one.count()))).reduce((sum, count) => sum + count, 0),
    )
    .toBe(1)
  await expect
    .poll(async () =>
      (await Promise.all(told.map(one => one.count()))).reduce((sum, count) => sum + count, 0),
    )
    .toBe(1)
  await ratna.goto(routes.application(number))
  await expect(ratna.getByRole('region', { name: 'Riwayat' }).getByText(moves.accept.label)).toHaveCount(1)
})
