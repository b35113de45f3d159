import { expect, type Locator, type Page } from '@playwright/test'
import { someone } from '@/e2e/steps/citizen'
import { connected, openFromDesk, openReasons, signIn, takeIn } from '@/e2e/steps/staff'
import { expectAccessible, expectForEveryone, test } from '@/e2e/test'
import { lackingReasons, verdictLabels } from '@/lib/domain/document'
import { refusals } from '@/lib/domain/refusal'
import { documentTypes } from '@/lib/domain/service'
import { moves } from '@/lib/domain/workflow'
import { groupDigits, maskDigits } from '@/lib/format/mask'
import { routes } from '@/lib/routes'
import { DEMONSTRATION_PASSWORD } from '@/seed/people'
import { inDatabase } from '@/tests/later'

const canvas = (page: Page) => page.getByRole('img', { name: /^Lembar 1 dari/ }).first()
const addressOf = async (page: Page) => (await canvas(page).getAttribute('src')) ?? ''
const fits = (page: Page, which: number) =>
  page.getByRole('button', { name: verdictLabels.fits, exact: true }).nth(which)

test('a case is worked from the first look to the decision with hands on the keyboard', async ({ as }) => {
  const page = await as('counter_officer')
  await takeIn(page, someone('Ngatiyem Papantik'), 'lost')
  const number = await openFromDesk(page, 'Ngatiyem Papantik')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('Ngatiyem Papantik')
  const boxOf = async (part: Locator) => {
    const box = await part.boundingBox()
    if (!box) throw new Error('a part of the desk cannot be seen')
    return { left: box.x, right: box.x + box.width, top: box.y }
  }
  const [queue, papers, list] = [
    await boxOf(page.getByRole('list', { name: 'Antrean meja' })),
    await boxOf(page.getByRole('navigation', { name: 'Pilih berkas' })),
    await boxOf(page.getByRole('region', { name: 'Periksa berkas' })),
  ]
  expect(queue.right, 'queue, papers and checklist stand side by side').toBeLessThanOrEqual(papers.left)
  expect(papers.right).toBeLessThanOrEqual(list.left)
  expect(list.right).toBeLessThanOrEqual(1366)
  for (const { top } of [queue, papers, list]) expect(top).toBeLessThan(768)

  const asked: string[] = []
  page.on('request', request => {
    if (request.method() === 'GET' && request.url().includes('_rsc=')) asked.push(request.url())
  })
  // Whose case comes next may be worked by a colleague meanwhile, and lead back no more.
  await expect(async () => {
    await openFromDesk(page, 'Ngatiyem Papantik')
    await expect(heading).toHaveText('Ngatiyem Papantik')
    asked.length = 0
    await page.keyboard.press('j')
    await expect(heading).not.toHaveText('Ngatiyem Papantik', { timeout: 4_000 })
    expect(asked, 'the words of the next case come in one answer').toHaveLength(1)
    await page.keyboard.press('k')
    await expect(heading).toHaveText('Ngatiyem Papantik', { timeout: 4_000 })
  }).toPass({ timeout: 30_000 })

  await page.keyboard.press('1')
  await expect(fits(page, 0)).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('1')
  await expect(fits(page, 0)).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('alert').filter({ hasText: refusals.documents_incomplete })).toBeVisible()
  for (const key of ['1', '2']) {
    await page.keyboard.press(key)
    await expect(fits(page, Number(key) - 1)).toHaveAttribute('aria-pressed', 'true')
  }
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('status').filter({ hasText: moves.accept.done })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ngatiyem Papantik' })).toHaveCount(0)

  await page.keyboard.press('/')
  await page.keyboard.type('papantik')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${routes.application(number)}`)
})

/** Waits until nothing moves any more. */
async function restsAt(desk: Locator) {
  let before = ''
  await expect
    .poll(async () => {
      const last = before
      before = await desk.evaluate(element => `${element.scrollLeft} ${element.scrollTop}`)
      return before === last
    })
    .toBe(true)
}

test('A-13 papers are turned, enlarged, moved and compared by buttons and keys alone, and follow the list of requirements', async ({
  as,
}) => {
  const page = await as('counter_officer')
  await openFromDesk(page, 'Siti Aminah')
  await connected(page)
  await expect(canvas(page)).toHaveAttribute('alt', /Surat kehilangan/)
  expect(await addressOf(page)).toContain('ukuran=sedang')

  await page.keyboard.press('r')
  await expect(canvas(page)).toHaveAttribute('src', /putar=90/)
  await page.getByRole('button', { name: 'Putar ke kiri' }).click()
  expect(await addressOf(page)).toContain('putar=0')
  await page.getByRole('button', { name: 'Perbesar' }).click()
  await page.keyboard.press('+')
  expect(await addressOf(page), 'up to 150 % the one for reading').toContain('ukuran=sedang')
  await page.keyboard.press('+')
  expect(await addressOf(page), 'above, as large as it was sent').toContain('ukuran=besar')

  const desk = page.getByRole('region', { name: /^Lembar 1 dari Surat/ })
  const at = () => desk.evaluate(element => element.scrollTop)
  const before = await at()
  await page.getByRole('button', { name: 'Geser ke bawah' }).click()
  await expect.poll(at).toBeGreaterThan(before)
  await restsAt(desk)

  await page.getByRole('button', { name: 'Bandingkan dengan berkas lain' }).focus()
  await page.keyboard.press('Tab')
  await expect(desk, 'the sheet is the next stop after its tools').toBeFocused()
  const across = () => desk.evaluate(element => element.scrollLeft)
  for (const [key, place, direction] of [
    ['ArrowUp', at, -1],
    ['ArrowDown', at, 1],
    ['ArrowRight', across, 1],
    ['ArrowLeft', across, -1],
  ] as const) {
    const from = await place()
    await page.keyboard.press(key)
    await expect.poll(async () => Math.sign((await place()) - from), key).toBe(direction)
    // A key pressed while the sheet still glides may be spent on the glide.
    await restsAt(desk)
  }
  await page.keyboard.press('0')
  await expect(page.getByRole('button', { name: /^Ukuran 100 %/ })).toBeVisible()

  await page.keyboard.press('-')
  await expect(page.getByRole('button', { name: /^Ukuran 75 %/ })).toBeVisible()

  await page.keyboard.press(']')
  await expect(canvas(page)).toHaveAttribute('alt', /Kartu Keluarga/)
  await page.keyboard.press('[')
  await expect(canvas(page)).toHaveAttribute('alt', /Surat kehilangan/)
  await page.keyboard.press(']')
  await expect(canvas(page)).toHaveAttribute('alt', /Kartu Keluarga/)
  const requirements = page.getByRole('region', { name: 'Periksa berkas' })
  await expect(
    requirements.getByRole('link', { name: documentTypes.family_card.label }),
    'the list knows which paper lies on the desk',
  ).toHaveAttribute('aria-current', 'true')
  await requirements.getByRole('link', { name: documentTypes.police_loss_report.label }).click()
  await expect(canvas(page)).toHaveAttribute('alt', /Surat kehilangan/)

  await page.getByRole('button', { name: 'Bandingkan dengan berkas lain' }).click()
  await expect(page.getByRole('img', { name: /^Lembar/ })).toHaveCount(2)
  await expectForEveryone(page)
  await page.getByRole('button', { name: 'Tutup pembanding' }).click()
  await expect(page.getByRole('img', { name: /^Lembar/ })).toHaveCount(1)
})

test('a NIK is masked until someone asks to see it, and that they did is written down', async ({ as }) => {
  const page = await as('counter_officer')
  const citizen = someone('Ngatinah Samaran')
  const { number } = await takeIn(page, citizen, 'lost')
  const looks = () =>
    inDatabase(
      sql => sql`select staff.name from audit_events
        join applications on applications.id = subject_id join staff on staff.id = staff_id
        where act = 'nik_revealed' and number = ${number}`,
    )
  const show = page.getByRole('button', { name: 'Lihat NIK' })
  await expect(page.locator('form').filter({ has: show })).toContainText(maskDigits(citizen.nik))
  for (const nik of [citizen.nik, groupDigits(citizen.nik)]) expect(await page.content()).not.toContain(nik)
  expect(await looks()).toEqual([])

  await show.click()
  const shown = page.getByRole('status').filter({ hasText: groupDigits(citizen.nik) })
  await expect(shown).toContainText(groupDigits(citizen.familyCardNumber))
  await expect(show).toHaveCount(0)
  expect(await looks()).toEqual([{ name: 'Ratna Wulandari' }])
})

test('B-08 without scripts the same papers are turned and compared, judged and found', async ({ as }) => {
  const page = await as('counter_officer', 0, { javaScriptEnabled: false })
  await takeIn(page, someone('Painem Sejati'), 'lost')
  await openReasons(page)
  await page.getByRole('button', { name: lackingReasons.no_stamp.label }).first().click()
  await expect(page.getByText(lackingReasons.no_stamp.label, { exact: true }).first()).toBeVisible()

  await page.getByRole('searchbox', { name: 'Cari berkas' }).fill('Siti Aminah')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/petugas/berkas/*')
  await page.getByRole('button', { name: 'Putar ke kanan' }).click()
  expect(await addressOf(page)).toContain('putar=90')
  await page.getByRole('button', { name: 'Perbesar' }).click()
  await expect(page.getByRole('button', { name: /^Ukuran 125 %/ })).toBeVisible()
  expect(await addressOf(page), 'what was turned stays turned').toContain('putar=90')
  await page.getByRole('button', { name: 'Bandingkan dengan berkas lain' }).click()
  await expect(page.getByRole('img', { name: /^Lembar/ })).toHaveCount(2)
  await page.getByRole('button', { name: 'Putar ke kanan' }).first().click()
  expect(await addressOf(page), 'what lies beside stays').toContain('putar=180')
  await expect(page.getByRole('img', { name: /^Lembar/ })).toHaveCount(2)
  await page.getByRole('button', { name: 'Tutup pembanding' }).click()
  await expect(page.getByRole('img', { name: /^Lembar/ })).toHaveCount(1)
})

test('A-12 single keys rest while someone types, and for whoever switched them off', async ({ as }) => {
  const page = await as('counter_officer', 1)
  await openFromDesk(page, 'Siti Aminah')
  await connected(page)
  const own = page.url()
  await page.getByRole('searchbox', { name: 'Cari berkas' }).first().click()
  await page.keyboard.type('kkk1?')
  await expect(page.getByRole('searchbox', { name: 'Cari berkas' }).first()).toHaveValue('kkk1?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(page.url()).toBe(own)

  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Tombol di meja' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.goto(routes.account())
  await expectForEveryone(page)
  const box = page.getByRole('checkbox', { name: /tombol satu huruf/ })
  await box.uncheck()
  await page.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Tersimpan.' })).toBeVisible()
  await page.goto(own)
  await connected(page)
  const turned = await addressOf(page)
  for (const key of ['r', '1', '?', '/']) await page.keyboard.press(key)
  expect(await addressOf(page)).toBe(turned)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Perintah' }), 'keys with Ctrl still work').toBeVisible()
  await page.keyboard.press('Escape')

  await page.goto(routes.account())
  await box.check()
  await page.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Tersimpan.' })).toBeVisible()
})

test('what can be done is a word away, what is not found says how to look, and a searched NIK stays out of the address', async ({
  as,
}) => {
  const page = await as('counter_officer')
  await openFromDesk(page, 'Siti Aminah')
  await connected(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('bukti')
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Cetak bukti kirim' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/bukti/*')

  await page.goto(routes.desk())
  await connected(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('3508109912990001')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/petugas/cari?*')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tidak ada yang cocok')
  expect(page.url()).not.toContain('3508109912990001')
  await expectForEveryone(page)
  await page.goto('/petugas/cari?t=bukan-punya-saya')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tidak ada yang cocok')
})

test('A-01 the desk in dim colours is as readable', async ({ as }) => {
  const page = await as('section_head')
  const choose = async (theme: string) => {
    await page.goto(routes.account())
    await page.getByRole('radio', { name: theme }).check()
    await page.getByRole('button', { name: 'Simpan' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Tersimpan.' })).toBeVisible()
  }
  await choose('Redup')
  await expectForEveryone(page)
  await openFromDesk(page, 'Nur Hayati')
  await expectForEveryone(page)
  await choose('Terang')
})

test('the next in the queue is called from any page with one key, and nobody waiting is said', async ({
  as,
  phone,
}) => {
  const [page, colleague] = [await as('counter_officer'), await as('counter_officer', 1)]
  await page.goto(routes.desk())
  await connected(page)
  const bar = page.getByRole('banner')
  const waiting = bar.getByText(/Menunggu \d/)
  const before = (await waiting.textContent()) ?? ''
  await takeIn(colleague, someone('Ngatini Pratiwi'), 'lost')
  await expect(waiting).not.toHaveText(before)
  await page.goto(routes.desk())
  await expect(bar.getByText(/Menunggu [1-9]/)).toBeVisible()
  await connected(page)
  await page.keyboard.press('n')
  await page.waitForURL(`**${routes.counterQueue()}`)
  await expect(page.getByRole('region', { name: /^Di Loket 1/ }).getByText(/^A-\d{3}$/)).toBeVisible()

  const elsewhere = await phone({ viewport: { width: 1366, height: 768 } })
  await signIn(elsewhere, 'fitri@sukodono.contoh.id', DEMONSTRATION_PASSWORD)
  await elsewhere.waitForURL(`**${routes.desk()}`)
  await expect(elsewhere.getByRole('banner').getByText(/Menunggu 0$/)).toBeVisible()
  await connected(elsewhere)
  await elsewhere.keyboard.press('n')
  await expect(elsewhere.getByRole('banner').getByRole('alert')).toHaveText(refusals.nobody_waiting)
})
