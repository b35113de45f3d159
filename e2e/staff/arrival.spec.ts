import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, type Page, test as steps } from '@playwright/test'
import { sendWithoutPhotos, someone } from '@/e2e/steps/citizen'
import { expectHelpfulErrors } from '@/e2e/steps/helpful-errors'
import { connectDisplay, connected, takeIn } from '@/e2e/steps/staff'
import { expectForEveryone, test } from '@/e2e/test'
import { helpReasons } from '@/lib/domain/display'
import { refusals } from '@/lib/domain/refusal'
import { routes } from '@/lib/routes'
import { inDatabase } from '@/tests/later'

/** How many pages a printed page has. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length

const TICKET = /A-\d{3}/

/** Writes a guest down at the counter's queue, and tells the number they hold. */
const receive = (page: Page, name: string) =>
  steps.step(`receive ${name}`, async () => {
    await page.goto(routes.counterQueue())
    await page.getByText('Tamu tanpa kode').click()
    await page.getByLabel('Nama tamu').fill(name)
    await page.getByLabel('Keperluan').selectOption({ label: 'Keperluan lain' })
    await page.getByRole('button', { name: 'Catat tamu' }).click()
    const given = page.getByRole('status').filter({ hasText: `untuk ${name}` })
    return TICKET.exec((await given.textContent()) ?? '')?.[0] ?? ''
  })

const here = (page: Page) => page.getByRole('region', { name: /^Di Loket \d/ })

const rowOf = (page: Page, number: string) => page.getByRole('listitem').filter({ hasText: number })

test('two officers work one queue: called, called again, passed over and sent on, while the board shows and says it', async ({
  as,
  phone,
}) => {
  test.setTimeout(180_000)
  const admin = await as('admin')
  const ratna = await as('counter_officer')
  const agus = await as('counter_officer', 1)
  const board = await phone({ viewport: { width: 1366, height: 768 } })
  await board.addInitScript(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    speechSynthesis.speak = words => void heard.push(words.text)
    const start = OscillatorNode.prototype.start
    OscillatorNode.prototype.start = function (when) {
      heard.push('nada')
      return start.call(this, when)
    }
  })
  await connectDisplay(admin, board, 'Layar antrean', 'TV ruang tunggu')
  await expectForEveryone(admin)
  await board.waitForURL(`**${routes.board()}`)
  await expectForEveryone(board)
  await board.getByRole('button', { name: 'Nyalakan suara' }).click()
  await expect(board.getByText('Suara menyala')).toBeVisible()

  const [first, second] = [await receive(ratna, 'Bu Wagini'), await receive(ratna, 'Pak Suparman')]
  expect(Number(second.slice(2))).toBe(Number(first.slice(2)) + 1)
  await expectForEveryone(ratna)
  await agus.goto(routes.counterQueue())
  await agus.getByRole('button', { name: 'Loket 2', exact: true }).click()
  await expect(here(agus)).toContainText('Di Loket 2')
  // Both calls fall between two looks of the board.
  await board.route(`**${routes.boardFigures()}`, route => route.fulfill({ status: 404 }))
  await Promise.all(
    [ratna, agus].map(page =>
      here(page)
        .getByRole('button', { name: /^Panggil berikutnya/ })
        .click(),
    ),
  )
  for (const page of [ratna, agus]) await expect(here(page)).toContainText(/dipanggil \d\d\.\d\d/)
  const calledTo = async (page: Page) => TICKET.exec((await here(page).textContent()) ?? '')?.[0] ?? ''
  expect(await calledTo(ratna), 'each calls somebody else').not.toBe(await calledTo(agus))
  await board.unroute(`**${routes.boardFigures()}`)
  await expect(board.locator('[data-nomor]')).toHaveText(TICKET)
  const said = (ticket: string, counter: number) =>
    `Nomor antrean A, ${Number(ticket.slice(2))}, silakan ke loket ${counter}.`
  const isHeard = async (page: Page, counter: number) =>
    (await board.evaluate<string[]>('window.heard')).includes(said(await calledTo(page), counter))
  for (const [page, counter] of [
    [ratna, 1],
    [agus, 2],
  ] as const)
    await expect.poll(() => isHeard(page, counter), { timeout: 15_000 }).toBe(true)
  await expect(board.getByText(/menunggu$/)).toBeVisible()

  const number = second
  if ((await calledTo(ratna)) !== number)
    await rowOf(ratna, number).getByRole('button', { name: 'Panggil' }).click()
  await expect(here(ratna)).toContainText(number)
  await ratna.getByRole('button', { name: 'Panggil ulang' }).click()
  await expect(board.locator('[data-nomor]')).toHaveText(number)
  await expect(board.locator('[data-loket]')).toHaveText('Loket 1')
  await expect(board.locator('[data-baru]')).toHaveCount(1)
  await expect(board.locator('[data-baru]')).toHaveCount(0, { timeout: 6000 })
  await expect
    .poll(() => board.evaluate('window.heard'), { timeout: 20_000 })
    .toEqual(expect.arrayContaining([said(number, 1)]))
  await expect(board.getByText(/Wagini|Suparman/)).toHaveCount(0)
  await expectForEveryone(board)

  await ratna.getByRole('button', { name: 'Alihkan ke Loket 2' }).click()
  await expect(rowOf(ratna, number)).toContainText('untuk Loket 2')
  await agus.getByRole('button', { name: 'Lewati' }).click()
  await expect(agus.getByRole('heading', { name: /^Dilewati/ })).toBeVisible()
  await expectForEveryone(agus)
  await rowOf(agus, number).getByRole('button', { name: 'Panggil' }).click()
  await expect(here(agus)).toContainText(number)

  const home = await phone()
  await expect(async () => {
    await home.goto(routes.queue())
    await expect(home.locator('[data-dipanggil]')).toContainText(`${number} di Loket 2`, { timeout: 100 })
  }).toPass({ timeout: 15_000, intervals: [1000] })
  await expectForEveryone(home)
  await agus.getByRole('button', { name: 'Selesai dilayani' }).click()
  await expect(here(agus)).toContainText('Belum ada yang dipanggil')

  await board.route(`**${routes.boardFigures()}`, route => route.fulfill({ status: 404 }))
  // Looks follow one another: after this answer none from before is still under way.
  await board.waitForResponse(look => look.url().endsWith(routes.boardFigures()) && look.status() === 404)
  await board.clock.install()
  await board.clock.fastForward(70_000)
  await expect(board.getByText('Layar tidak terhubung')).toBeVisible()
  await board.unroute(`**${routes.boardFigures()}`)

  await admin.goto(routes.displays())
  await admin
    .getByRole('listitem')
    .filter({ hasText: 'TV ruang tunggu' })
    .getByRole('button', { name: 'Cabut' })
    .first()
    .click()
  await expect(admin.getByRole('listitem').filter({ hasText: 'TV ruang tunggu' })).toHaveCount(0)
  // The board asks by itself too, and may be on its way there already.
  await expect(async () => {
    await board.goto(routes.board())
    await expect(board).toHaveURL(routes.display())
  }).toPass()
})

test('a guest takes a number at the kiosk without a NIK, nothing of them stays, and the counter takes their papers in under it', async ({
  as,
  phone,
}) => {
  test.setTimeout(180_000)
  const kiosk = await phone({ viewport: { width: 1024, height: 768 } })
  await kiosk.goto(routes.kiosk())
  await expect(kiosk).toHaveURL(routes.display())
  await expectForEveryone(kiosk)
  const ratna = await as('counter_officer')
  await ratna.goto(routes.desk())
  await connected(ratna)
  await connectDisplay(await as('section_head'), kiosk, 'Anjungan', 'Tablet lobi')
  await kiosk.waitForURL(`**${routes.kiosk()}`)
  await expectForEveryone(kiosk)
  for (const tile of await kiosk.getByRole('main').getByRole('link').all())
    expect((await tile.boundingBox())?.height).toBeGreaterThanOrEqual(64)

  const lost = kiosk.getByText('Layar tidak terhubung.')
  await expect(lost).toBeHidden()
  await kiosk.route('**/anjungan**', route => route.abort('blockedbyclient'))
  await kiosk.getByRole('link', { name: 'KTP-el hilang' }).click()
  await expect(lost).toBeVisible()
  await expectForEveryone(kiosk)
  await kiosk.unroute('**/anjungan**')
  await kiosk.getByRole('link', { name: 'KTP-el hilang' }).click()
  await kiosk.waitForURL('**/anjungan/*')
  await expect(lost).toBeHidden()
  await expect(kiosk.getByLabel(/NIK/)).toHaveCount(0)
  for (const field of await kiosk.getByRole('textbox').all())
    expect((await field.boundingBox())?.height).toBeGreaterThanOrEqual(64)
  await kiosk.getByRole('button', { name: 'Ambil nomor' }).click()
  await expectHelpfulErrors(kiosk, {})
  await expectForEveryone(kiosk)
  await kiosk.getByLabel('Nama panggilan').fill('Bu Painem')
  await kiosk.getByLabel('Nomor HP').fill('0813 4545 6767')
  await kiosk.getByRole('button', { name: 'Ambil nomor' }).click()
  await kiosk.waitForURL('**/anjungan/nomor/*')
  const number = (await kiosk.getByText(TICKET).first().textContent()) ?? ''
  await expect(kiosk.getByText('Painem')).toHaveCount(0)
  expect(pagesOf(await kiosk.pdf({ preferCSSPageSize: true }))).toBe(1)
  await expectForEveryone(kiosk)
  await kiosk.getByRole('button', { name: 'Slip tidak keluar' }).click()
  await expect(kiosk.getByText('Ingat nomor ini')).toBeVisible()
  await kiosk.getByRole('link', { name: 'Selesai' }).click()
  await kiosk.waitForURL(`**${routes.kiosk()}`)
  await kiosk.getByRole('button', { name: 'Panggil petugas' }).click()
  await expect(kiosk.getByText('Petugas sudah dipanggil')).toBeVisible()

  await kiosk.getByRole('link', { name: 'KTP-el rusak' }).click()
  await kiosk.waitForURL('**/anjungan/*')
  await kiosk.getByLabel('Nama panggilan').fill('Bu Painem')
  await kiosk.clock.install()
  await kiosk.clock.fastForward(21_000)
  await expect(kiosk.getByRole('dialog')).toContainText('Anda masih di sini?')
  await expectForEveryone(kiosk)
  await kiosk.getByRole('button', { name: 'Lanjutkan' }).click()
  await expect(kiosk.getByRole('dialog')).toHaveCount(0)
  await expect(kiosk.getByLabel('Nama panggilan')).toHaveValue('Bu Painem')
  await kiosk.clock.fastForward(31_000)
  await kiosk.waitForURL(`**${routes.kiosk()}`)
  await kiosk.goBack()
  const values = await kiosk.evaluate("[...document.querySelectorAll('input')].map(({ value }) => value)")
  expect(values, 'nothing stays').not.toContain('Bu Painem')

  await ratna.getByText('panggilan dari anjungan').getByRole('link', { name: 'Lihat' }).click()
  await ratna.waitForURL(`**${routes.counterQueue()}`)
  for (const sentence of [`${helpReasons.slip}`, `${helpReasons.help}`]) {
    const flag = ratna.getByRole('status').filter({ hasText: sentence })
    await flag.getByRole('button', { name: 'Saya ke sana' }).click()
    await expect(flag).toHaveCount(0)
  }
  const row = ratna.getByRole('listitem').filter({ hasText: number })
  await expect(row).toContainText('Bu Painem')
  await row.getByRole('button', { name: 'Panggil' }).click()
  await here(ratna).getByRole('link', { name: 'Terima berkas' }).click()
  await expect(ratna.getByLabel('Nama lengkap')).toHaveValue('Bu Painem')
  await expect(ratna.getByLabel('Nomor HP')).toHaveValue('0813 4545 6767')
  await expect(ratna.getByRole('radio', { name: 'KTP-el hilang' })).toBeChecked()
  await ratna.getByRole('button', { name: 'Terima berkas' }).click()
  await ratna.waitForURL('**/petugas/berkas/*')
  await expect(ratna.getByText(number, { exact: true }).first()).toBeVisible()
})

/** A camera that shows nothing, before a browser that reads `code` at its second look: this one has no reader of its own. */
const showToCamera = (page: Page, code: string) =>
  page.addInitScript(code => {
    let looks = 0
    class BarcodeDetector {
      detect = async () => (++looks > 1 ? [{ rawValue: code }] : [])
    }
    const picture = document.createElement('canvas')
    const light = picture.getContext('2d')
    setInterval(() => light?.fillRect(0, 0, looks + 1, 9), 50)
    const cameras = { isThere: true }
    navigator.mediaDevices.getUserMedia = async () => {
      if (!cameras.isThere) throw new DOMException('no camera', 'NotFoundError')
      return picture.captureStream()
    }
    Object.assign(window, { BarcodeDetector, cameras })
  }, code)

test('arriving is one scan, with a device that types or with a camera; the guest book of the day and the slip are there to print', async ({
  as,
}) => {
  test.setTimeout(120_000)
  const page = await as('counter_officer')
  const citizen = someone('Sumiati Rahayu')
  const { number, token } = await takeIn(page, citizen, 'lost')
  await page.goto(routes.counterQueue())
  const field = page.getByLabel('QR, kode berkas, atau nomor HP')
  await field.fill('bukan kode')
  await field.press('Enter')
  await expect(page.getByText(refusals.scan_unreadable)).toBeVisible()
  await expect(field).toHaveValue('bukan kode')
  await expectForEveryone(page)
  await steps.step('a camera reads the QR and sends it; without one the code is typed', async () => {
    await expect(page.getByText('Peramban ini tidak membaca QR dengan kamera.')).toBeVisible()
    const camera = await as('counter_officer', 1)
    await showToCamera(camera, 'bukan kode dari kamera')
    await camera.goto(routes.counterQueue())
    await camera.evaluate('window.cameras.isThere = false')
    await camera.getByRole('button', { name: 'Pindai dengan kamera' }).click()
    await expect(camera.getByText('Kamera tidak bisa dipakai. Ketik kodenya saja.')).toBeVisible()
    await camera.getByRole('button', { name: 'Tutup kamera' }).click()
    await camera.evaluate('window.cameras.isThere = true')
    await camera.getByRole('button', { name: 'Pindai dengan kamera' }).click()
    await expect(camera.getByText(refusals.scan_unreadable)).toBeVisible()
    await expect(camera.getByLabel('QR, kode berkas, atau nomor HP')).toHaveValue('bukan kode dari kamera')
    await expectForEveryone(camera)
  })
  await field.fill(`http://localhost/bukti/${token}`)
  await field.press('Enter')
  const given = page.getByRole('status').filter({ hasText: 'untuk Sumiati Rahayu' })
  const ticket = TICKET.exec((await given.textContent()) ?? '')?.[0] ?? ''
  await given.getByRole('link', { name: 'Cetak nomor antrean' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Nomor ${ticket}`)
  await expectForEveryone(page)
  const slip = await page.pdf({ preferCSSPageSize: true })
  expect(pagesOf(slip)).toBe(1)
  expect((await PDFDocument.load(slip)).getPage(0).getWidth(), '80 mm, in points').toBeCloseTo(226.8, -1)

  await page.goto(routes.guestBook())
  const line = page.getByRole('row').filter({ hasText: number })
  await expect(line).toContainText(ticket)
  await expect(line).toContainText('Sumiati Rahayu')
  await expectForEveryone(page)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 680, height: 970 })
  const cells = await page
    .getByRole('cell')
    .evaluateAll(all => all.map(cell => cell.getBoundingClientRect().right))
  expect(Math.max(...cells), 'every column is on the A4 sheet').toBeLessThanOrEqual(680)
  await page.emulateMedia({ media: 'screen' })
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.getByLabel('Tanggal').fill('2026-01-05')
  await page.getByRole('button', { name: 'Lihat' }).click()
  await expect(page.getByText('Belum ada tamu yang tercatat pada hari itu.')).toBeVisible()

  await page.goto(routes.counterQueue())
  await page.getByText('Tamu tanpa kode').click()
  await page.getByRole('button', { name: 'Catat tamu' }).click()
  await expectHelpfulErrors(page, {})

  await page.goto(routes.walkIn())
  await page.getByRole('radio', { name: 'KTP-el hilang' }).check()
  await page.getByLabel('Nama lengkap').fill('sumiati rahayu')
  await page.getByLabel('Nomor HP').fill(citizen.phone)
  await page.getByRole('button', { name: 'Terima berkas' }).click()
  await page.waitForURL(`**${routes.application(number)}?sudah=1`)
  await expect(page.getByRole('status').filter({ hasText: 'Permohonan ini sudah ada' })).toBeVisible()

  const operator = await as('siak_operator')
  for (const path of [routes.counterQueue(), routes.guestBook(), routes.displays()])
    expect((await operator.goto(path))?.status(), path).toBe(404)
})

test('whoever is found by name or by phone number gets one queue number from their case', async ({
  as,
  phone,
}) => {
  test.setTimeout(120_000)
  const page = await as('counter_officer')
  const citizen = someone('Paijem Kedatangan')
  await sendWithoutPhotos(await phone(), citizen, 'lost')
  const given = page.getByRole('status').filter({ hasText: 'untuk Paijem Kedatangan' })
  const ticketIn = async () => TICKET.exec((await given.textContent()) ?? '')?.[0] ?? ''
  const written = (number: string) =>
    inDatabase(
      sql => sql`select visits.door, visits.state, visits.ticket_number, count(audit_events.id)::int as traces
        from visits join applications on applications.id = visits.application_id
        left join audit_events on audit_events.subject_id = visits.id and audit_events.act = 'visit_written'
        where applications.number = ${number} group by visits.id order by visits.ticket_number`,
    )

  await connected(page)
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', { name: 'Perintah' }).getByLabel('Cari berkas').fill('paijem kedatangan')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/petugas/berkas/*')
  const number = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await page.getByRole('button', { name: 'Catat kedatangan' }).dblclick()
  await page.waitForURL('**/petugas/antrean?nomor=*')
  const first = await ticketIn()
  await expect(rowOf(page, first)).toContainText('Paijem Kedatangan')
  const visit = { door: 'counter', state: 'waiting', ticket_number: Number(first.slice(2)), traces: 1 }
  expect(await written(number)).toEqual([visit])

  await given.getByRole('link', { name: 'Cetak nomor antrean' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Nomor ${first}`)
  const slip = await page.pdf({ preferCSSPageSize: true })
  expect(pagesOf(slip)).toBe(1)
  expect((await PDFDocument.load(slip)).getPage(0).getWidth(), '80 mm, in points').toBeCloseTo(226.8, -1)
  await page.goto(routes.guestBook())
  await expect(page.getByRole('row').filter({ hasText: number })).toContainText(first)
  await page.goto(routes.application(number))
  await expect(page.getByText(first, { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Catat kedatangan' })).toHaveCount(0)

  await page.goto(routes.counterQueue())
  const field = page.getByLabel('QR, kode berkas, atau nomor HP')
  await field.fill(citizen.phone)
  await field.press('Enter')
  await expect.poll(ticketIn, 'whoever holds a number keeps it').toBe(first)
  expect(await written(number)).toEqual([visit])
})
