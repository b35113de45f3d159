import { expect, type Page } from '@playwright/test'
import { holdScripts } from '@/e2e/steps/broken'
import { photoOf, someone } from '@/e2e/steps/citizen'
import { draw, finishHandover, openHandover, readyAtCounter, sign } from '@/e2e/steps/ending'
import { expectHelpfulErrors } from '@/e2e/steps/helpful-errors'
import { expectForEveryone, test } from '@/e2e/test'
import { receiverRelations, signatureKinds } from '@/lib/domain/handover'
import { refusals } from '@/lib/domain/refusal'
import { moves } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'
import { inDatabase } from '@/tests/later'
import { readPaper } from '@/tests/read-paper'

test('a card waits on its shelf, goes to a proxy only with F-1.07, which is photographed, and is taken back by the section head', async ({
  as,
}) => {
  test.slow()
  const { counter, number } = await readyAtCounter(as, someone('Tumini Astutik'))
  await counter.goto(routes.handover(number))
  await counter.getByLabel('Rak').fill('B-3')
  await counter.getByRole('button', { name: 'Simpan rak' }).click()
  await expect(counter.getByText('Rak tersimpan.')).toBeVisible()

  await counter.getByLabel(receiverRelations.proxy).check()
  await counter.getByLabel('Nama dan foto pada KTP-el cocok dengan orangnya').check()
  await counter.getByLabel('Kode berkas atau nomor HP cocok').check()
  const handOver = counter.getByRole('button', { name: moves.hand_over.label })
  const summary = counter.getByRole('alert').first()
  await handOver.click()
  await expect(summary).toContainText('Periksa surat kuasa (F-1.07) lebih dulu.')
  await expectForEveryone(counter)
  await counter.getByLabel('Nama penerima').fill('Rini Astuti')
  await counter.getByLabel('NIK penerima').fill('3508104107920004')
  await counter.getByLabel('Hubungan dengan pemohon').fill('Anak')
  await counter.getByLabel('Surat kuasa (F-1.07) asli sudah diperiksa').check()
  await handOver.click()
  await expect(summary).toContainText(refusals.mandate_missing)
  await counter.getByLabel('Surat kuasa tidak difoto, kertasnya disimpan').check()
  await handOver.click()
  await expect(summary).toContainText('Isi tempat surat kuasa disimpan: nama map atau kotaknya.')
  await expect(counter.getByLabel('Hubungan dengan pemohon')).toHaveValue('Anak')
  await expectForEveryone(counter)
  await counter.goto(routes.handovers())
  await expect(counter.getByRole('row', { name: number })).toContainText('B-3')
  await expectForEveryone(counter)

  await openHandover(counter, number)
  await counter.getByLabel(receiverRelations.proxy).check()
  await counter.getByLabel('Nama penerima').fill('Rini Astuti')
  await counter.getByLabel('NIK penerima').fill('3508104107920004')
  await counter.getByLabel('Hubungan dengan pemohon').fill('Anak')
  await counter.getByLabel('Surat kuasa (F-1.07) asli sudah diperiksa').check()
  await counter.getByLabel(signatureKinds.thumb).check()
  await counter
    .getByLabel('Foto tanda terima yang sudah ditandatangani')
    .setInputFiles(photoOf('family_card'))
  await counter.getByLabel('Foto surat kuasa (F-1.07)').setInputFiles('seed/papers/mandate-suparman.jpg')
  await handOver.click()
  await expect(summary).toContainText('Isi nama saksi yang melihat cap jempol.')
  for (const kept of ['Foto tanda terima', 'Foto surat kuasa'])
    await expect(counter.getByRole('img', { name: `${kept} yang masih tersimpan` })).toBeVisible()
  await expectForEveryone(counter)
  await counter.getByLabel('Nama saksi').fill('Suyono')
  await finishHandover(counter)
  await expect(counter.getByText('Segel utuh')).toBeVisible()
  await expectForEveryone(counter)
  const shown = async (name: string) =>
    counter.request.get((await counter.getByRole('link', { name }).getAttribute('href')) ?? '')
  const mandate = await shown('Lihat fotonya')
  expect(mandate.headers()['content-type']).toBe('image/jpeg')
  const paper = await shown('Buka bukti penerimaan (PDF)')
  expect((await readPaper(await paper.body())).pages.join('')).toMatch(
    /Rini Astuti[\s\S]*F-1\.07, foto \w{16}/,
  )
  const [kept] = await inDatabase(
    sql => sql`select mandate_sha256 is not null as photographed,
        (select count(*)::int from audit_events where act = 'mandate_viewed' and subject_id = applications.id) as looks
      from handovers join applications on applications.id = application_id where number = ${number}`,
  )
  expect(kept).toEqual({ photographed: true, looks: 1 })

  const head = await as('section_head')
  await head.goto(routes.handover(number))
  await expectForEveryone(head)
  await head.getByLabel('Alasan pembatalan').fill('Kartu tertukar di loket.')
  await head.getByRole('button', { name: moves.undo_handover.label }).click()
  await expect(head.getByRole('heading', { level: 1, name: 'Meja' })).toBeVisible()
  await counter.goto(routes.handover(number))
  await expect(counter.getByText('Kartu tertukar di loket.')).toBeVisible()

  await test.step('a forgotten tick does not let the citizen sign again', async () => {
    await openHandover(counter, number)
    await counter.getByLabel('Kode berkas atau nomor HP cocok').uncheck()
    await counter.getByLabel(signatureKinds.drawn).check()
    await sign(counter)
    const bringScripts = await holdScripts(counter)
    await counter.getByRole('button', { name: moves.hand_over.label }).click()
    await expect(
      counter.getByLabel(signatureKinds.drawn),
      'before the scripts of the page come',
    ).toBeChecked()
    bringScripts()
    await expectHelpfulErrors(counter, {})
    await expect(counter.getByLabel(signatureKinds.drawn)).toBeChecked()
    const drawing = counter.getByRole('img', { name: 'Tanda tangan yang masih tersimpan' })
    await expect(drawing).toBeVisible()
    await expectForEveryone(counter)
    const shown = await drawing.getAttribute('src')
    await counter.getByLabel('Kode berkas atau nomor HP cocok').check()
    await finishHandover(counter)
    await expect(counter.getByText('Segel utuh')).toBeVisible()
    const sealed = await counter.request.get(routes.signature(number))
    expect(shown).toBe(`data:image/png;base64,${(await sealed.body()).toString('base64')}`)
  })
})

test('the box for a signature says when it can be signed in, and what to do where it cannot', async ({
  as,
}) => {
  const counter = await as('counter_officer')
  await counter.goto(routes.handovers())
  await counter.getByRole('link', { name: 'Wagini' }).click()
  await counter.waitForURL('**/petugas/penyerahan/*')
  const number = new URL(counter.url()).pathname.split('/').at(-1) ?? ''
  const box = counter.getByRole('img', { name: 'Kotak tanda tangan' })
  const says = box.locator('..').getByRole('status')
  const library = await holdLibrary(counter)

  await test.step('on a slow line nobody signs into nothing', async () => {
    await openHandover(counter, number)
    await expect(says).toHaveText('Sebentar, kotak sedang disiapkan.')
    await expectForEveryone(counter)
    await draw(counter, box)
    await expect(says).toHaveText('Sebentar, kotak sedang disiapkan.')
    library.letGo()
    await expect(says).toHaveText('Belum ditandatangani.')
    await sign(counter)
  })

  await test.step('a paper chosen before the scripts of the page come stays chosen', async () => {
    const bringScripts = await holdScripts(counter)
    await counter.goto(routes.handover(number), { waitUntil: 'commit' })
    await counter.getByLabel(signatureKinds.thumb).check()
    const photo = counter.getByLabel('Foto tanda terima yang sudah ditandatangani')
    await photo.setInputFiles(photoOf('family_card'))
    bringScripts()
    await expect(counter.getByLabel(signatureKinds.drawn)).not.toBeChecked()
    await expect(counter.getByLabel(signatureKinds.thumb)).toBeChecked()
    await expect(photo).toHaveValue(/\.jpg$/)
  })

  await test.step('where it does not come, the paper is named', async () => {
    library.lose()
    await counter.reload()
    await expect(says).toContainText('Muat ulang halaman, atau tanda tangani di kertas.')
  })
})

/** Keeps back what draws a signature until it is let go; `lose` lets it never come again. */
async function holdLibrary(page: Page) {
  let letGo = () => {}
  const free = new Promise<void>(resolve => {
    letGo = resolve
  })
  let isLost = false
  await page.route('**/_next/static/**/*.js', async route => {
    const response = await route.fetch()
    if (!(await response.text()).includes('beginStroke')) return route.fulfill({ response })
    if (isLost) return route.abort('blockedbyclient')
    await free
    await route.fulfill({ response })
  })
  return {
    letGo,
    lose: () => {
      isLost = true
    },
  }
}
