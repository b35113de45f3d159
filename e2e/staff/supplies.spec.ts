import { expect, type Page } from '@playwright/test'
import { someone } from '@/e2e/steps/citizen'
import { finishHandover, openHandover, readyAtCounter, sign } from '@/e2e/steps/ending'
import { takeIn } from '@/e2e/steps/staff'
import { expectForEveryone, test } from '@/e2e/test'
import { destructions, originalStates } from '@/lib/domain/original'
import { PRINT_TURNS, printTurns } from '@/lib/domain/print-queue'
import { refusals } from '@/lib/domain/refusal'
import { reprintReasons } from '@/lib/domain/reprint'
import { countStates, spoilReasons, supplyKinds } from '@/lib/domain/supply'
import { moves } from '@/lib/domain/workflow'
import { formatDate } from '@/lib/format/date'
import { routes } from '@/lib/routes'
import { inDatabase } from '@/tests/later'
import { readPaper } from '@/tests/read-paper'

/** One part of the page that opens when it is asked for. */
async function unfold(page: Page, summary: string) {
  const part = page.locator('details').filter({ hasText: summary })
  await part.locator('summary').click()
  return part
}

/** What was done with the original of a case, in order: by whom, under which trace, and how many signatures on the screen stand in the trace. */
const doneWith = (number: string) =>
  inDatabase(
    sql => sql`with entries as (
        select row_number() over (order by entry.id) as place, entry.act, entry.paper_id, staff.name as officer
        from original_entries entry join staff on staff.id = entry.staff_id
        join originals on originals.id = entry.original_id
        join applications on applications.id = originals.application_id where number = ${number}),
      traces as (
        select row_number() over (order by trace.id) as place, trace.act as traced_as
        from audit_events trace join applications on applications.id = trace.subject_id
        where number = ${number} and trace.act::text like 'original_%')
      select act, traced_as, officer, (select count(*)::int from audit_events signed
        where signed.act = 'paper_signed' and signed.subject_id = paper_id) as signed
      from entries full join traces using (place) order by place`,
  )

const LETTER = '470/E2E-7/2026'

test('ribbon runs low and comes in, what was spoiled goes off, and two people count what is left', async ({
  as,
}) => {
  test.slow()
  const [operator, head] = [await as('siak_operator'), await as('section_head')]
  await test.step('the print queue says for how many it must do, and who is printed first', async () => {
    await operator.getByRole('link', { name: 'Cetak menurut giliran' }).click()
    await expect(operator.getByText(/Tinggal .*ribbon \d+ kartu untuk \d+ berkas/)).toBeVisible()
    const queue = await operator.getByRole('list', { name: 'Antrean meja' }).getByRole('link').allInnerTexts()
    const turns = queue.map(row => PRINT_TURNS.findIndex(turn => row.includes(printTurns[turn])))
    expect(turns.length).toBeGreaterThan(1)
    expect(turns).toEqual(turns.toSorted())
    await expectForEveryone(operator)
  })
  for (const page of [operator, head]) {
    await expect(page.getByText(/Tinggal .*ribbon \d+ kartu/)).toBeVisible()
    await page.getByRole('link', { name: 'Lihat persediaan' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Persediaan cetak' })).toBeVisible()
  }
  await expectForEveryone(operator)

  await test.step('a delivery is written down once, however often the button is pressed', async () => {
    const part = await unfold(operator, 'Catat kiriman yang datang')
    await part.getByRole('button', { name: 'Tambah persediaan' }).click()
    await expect(part.getByText('Isi nomor surat jalan.').first()).toBeVisible()
    await part.getByLabel('Yang datang').selectOption({ label: supplyKinds.ribbon.label })
    await part.getByLabel('Jumlah').fill('137')
    await part.getByLabel('Nomor surat jalan').fill(LETTER)
    await part.getByRole('button', { name: 'Tambah persediaan' }).dblclick()
    await expect(part.getByText('Kiriman sudah dicatat.')).toBeVisible()
    const entry = head.getByRole('row').filter({ hasText: LETTER })
    await expect(entry, 'the other open page hears of it').toContainText('+137')
    await expect(entry).toHaveCount(1)
  })

  await test.step('what was spoiled needs its reason', async () => {
    const part = await unfold(operator, 'Catat yang rusak')
    await part.getByLabel('Yang rusak').selectOption({ label: supplyKinds.film.label })
    await part.getByLabel('Jumlah').fill('2')
    await part.getByLabel('Sebab').selectOption({ label: spoilReasons.other })
    await part.getByRole('button', { name: 'Kurangi persediaan' }).click()
    await expect(part.getByText('Tulis apa sebabnya.').first()).toBeVisible()
    await part.getByLabel('Keterangan').fill('Terkena air, rol paling luar')
    await part.getByRole('button', { name: 'Kurangi persediaan' }).click()
    await expect(operator.getByRole('row').filter({ hasText: 'rol paling luar' })).toContainText('−2')
  })

  await test.step('one counts, the other one agrees with their own sign-in', async () => {
    const part = await unfold(operator, 'Hitung penutupan')
    for (const { label } of Object.values(supplyKinds)) await part.getByLabel(`${label} yang ada`).fill('400')
    await part.getByRole('button', { name: 'Kirim ke orang kedua' }).click()
    await expect(part.getByText(refusals.count_unexplained)).toBeVisible()
    await expectForEveryone(operator)
    await part.getByLabel('Sebab bila berbeda dari buku').fill('Lemari dirapikan sesudah banjir')
    await part.getByRole('button', { name: 'Kirim ke orang kedua' }).click()
    for (const page of [operator, head]) await expect(page.getByText(countStates.open)).toBeVisible()
    await expect(operator.getByRole('button', { name: 'Tarik hitungan ini' })).toBeVisible()
    await expect(operator.getByRole('button', { name: /hasilnya sama/ })).toHaveCount(0)
    const count = operator.getByRole('region', { name: 'Hitung penutupan' })
    await expect(count).toContainText(`Dihitung Dewi Lestari, ${formatDate(new Date())}`)
    await count.locator('input[name="decision"]').evaluate(field => field.setAttribute('value', 'confirmed'))
    await count.getByRole('button', { name: 'Tarik hitungan ini' }).click()
    await expect(count.getByText(refusals.own_count), 'nobody counts alone').toBeVisible()
    await expectForEveryone(head)
    await head.getByRole('button', { name: /hasilnya sama/ }).click()
    await operator.getByRole('button', { name: 'Muat ulang' }).click()
    const booked = operator.getByRole('row').filter({ hasText: 'Lemari dirapikan' })
    await expect(booked.first(), 'whoever counted hears of it').toBeVisible()
    await expect(operator.getByText(countStates.open)).toHaveCount(0)
    const past = operator.getByRole('region', { name: 'Hitungan yang lalu' }).getByRole('listitem').first()
    await expect(past).toContainText(
      new RegExp(
        `^${countStates.confirmed} · ${formatDate(new Date())}.* · Dewi Lestari dan Bambang Hariyanto`,
      ),
    )
    const [kept] = await inDatabase(
      sql => sql`select counted_by <> settled_by as by_two, settled_at >= counted_at as in_order,
        now() - counted_at < interval '1 minute' as is_dated from supply_counts order by counted_at desc limit 1`,
    )
    expect(kept).toEqual({ by_two: true, in_order: true, is_dated: true })
  })

  await operator.setViewportSize({ width: 360, height: 740 })
  await expectForEveryone(operator)
})

test('a damaged card is asked for before the new one goes out, found on the list, and destroyed before a witness', async ({
  as,
}) => {
  test.slow()
  const citizen = someone('Kartini Rusakwati')
  const { counter, number } = await readyAtCounter(as, citizen, 'damaged')

  await test.step('its chip cannot be read: it is printed again with a reason, once, and everyone can see it', async () => {
    const operator = await as('siak_operator')
    await operator.goto(routes.application(number))
    const printing = operator.getByRole('region', { name: 'Pencetakan' })
    await printing.getByText('Cetak ulang', { exact: true }).click()
    await printing.getByRole('button', { name: 'Catat cetak ulang' }).click()
    await expect(printing.getByText('Pilih mengapa kartu dicetak ulang.').first()).toBeVisible()
    await expectForEveryone(operator)
    await printing.getByLabel('Alasan').selectOption({ label: reprintReasons.chip_unreadable })
    await printing.getByRole('button', { name: 'Catat cetak ulang' }).dblclick()
    await expect(printing.getByText('Cetak ulang sudah dicatat.')).toBeVisible()
    await expect(printing).toContainText('2 kali')
    await operator.goto(routes.supplies())
    const used = operator.getByRole('row').filter({ hasText: number }).filter({ hasText: 'cetakan ke-2' })
    await expect(used.filter({ hasText: supplyKinds.card_blank.label })).toHaveCount(1)
  })

  await test.step('the handover says which printing goes out, and asks where the old card is', async () => {
    await openHandover(counter, number)
    await expect(counter.getByText('Serahkan cetakan ke-2')).toBeVisible()
    await sign(counter)
    await counter.getByRole('button', { name: moves.hand_over.label }).click()
    await expect(counter.getByText(refusals.old_card_unaccounted)).toBeVisible()
    await expectForEveryone(counter)
    await counter.getByLabel('Sudah diterima').check()
    await counter.getByLabel('Disimpan di').fill('Laci e2e')
    await finishHandover(counter)
  })

  await test.step('the case says where it is, and it moves', async () => {
    await counter.goto(routes.application(number))
    const panel = counter.getByRole('region', { name: 'Dokumen asli' })
    await expect(panel.getByText(originalStates.held)).toBeVisible()
    await expect(panel.getByText('Kembalikan ke pemohon')).toHaveCount(0)
    await panel.getByText('Pindahkan').click()
    await panel.getByLabel('Disimpan di').fill('Brankas e2e')
    await panel.getByRole('button', { name: 'Simpan tempat' }).click()
    await expect(panel.getByText('Tempat: Brankas e2e')).toBeVisible()
    await expectForEveryone(counter)
  })

  await test.step('the section head has it destroyed, and both sign the berita acara', async () => {
    const head = await as('section_head')
    await head.goto(routes.originals())
    const row = head.getByRole('row').filter({ hasText: citizen.name })
    await expect(row).toContainText('Brankas e2e')
    await sign(head, 'Tanda tangan orang kedua')
    await head.getByRole('button', { name: /buat berita acara/ }).click()
    await expect(head.getByText('Pilih dokumen yang dimusnahkan.').first()).toBeVisible()
    await head.setViewportSize({ width: 360, height: 740 })
    await expectForEveryone(head)
    await head.setViewportSize({ width: 1366, height: 768 })
    await row.getByRole('checkbox').check()
    await head.getByLabel('Cara pemusnahan').selectOption({ label: destructions.cut })
    await head.getByLabel('Saksi', { exact: true }).selectOption({ label: 'Dewi Lestari' })
    await head.getByRole('button', { name: /buat berita acara/ }).dblclick()
    const link = head.getByRole('link', { name: /Buka berita acara/ })
    const answer = await head.request.get((await link.getAttribute('href')) ?? '')
    const { pages } = await readPaper(await answer.body())
    for (const words of [number, citizen.name, 'Dewi Lestari', destructions.cut.toLowerCase()])
      expect(pages.join('')).toContain(words)
    await expect(row).toHaveCount(0)
    await head.goto(routes.application(number))
    const panel = head.getByRole('region', { name: 'Dokumen asli' })
    await expect(panel.getByText(originalStates.destroyed, { exact: true }).first()).toBeVisible()
    await expect(panel).toContainText('Saksi Dewi Lestari menandatangani di layar.')
    await expect(panel).toContainText('Segel utuh')
    expect(await doneWith(number)).toEqual([
      { act: 'taken_in', traced_as: 'original_taken_in', officer: 'Ratna Wulandari', signed: 0 },
      { act: 'moved', traced_as: 'original_moved', officer: 'Ratna Wulandari', signed: 0 },
      { act: 'destroyed', traced_as: 'original_destroyed', officer: 'Bambang Hariyanto', signed: 1 },
    ])
  })
})

test('a police letter goes back to whom it belongs, who signs for it, once; whoever comes second is told', async ({
  as,
}) => {
  test.slow()
  const citizen = someone('Sukinah Suratwati')
  const [ratna, agus] = [await as('counter_officer'), await as('counter_officer', 1)]
  const { number } = await takeIn(ratna, citizen, 'lost')
  const original = (page: Page) => page.getByRole('region', { name: 'Dokumen asli' })
  const takeInOriginal = async (place: string) => {
    await original(ratna).getByText('Terima aslinya').click()
    await original(ratna).getByLabel('Disimpan di').fill(place)
    await original(ratna).getByRole('button', { name: 'Catat diterima' }).click()
    await expect(original(ratna).getByText(`Tempat: ${place}`)).toBeVisible()
  }
  const fillInReturn = async (page: Page) => {
    await original(page).getByText('Kembalikan ke pemohon').click()
    await original(page).getByLabel('Nama penerima').fill(citizen.name)
    await sign(page, 'Tanda tangan penerima')
  }
  const back = (page: Page) =>
    original(page).getByRole('button', { name: 'Kembalikan dan buat tanda terima' })

  await test.step('two give it back at the same time', async () => {
    await takeInOriginal('Laci surat')
    await agus.goto(routes.application(number))
    for (const page of [ratna, agus]) await fillInReturn(page)
    await Promise.all([ratna, agus].map(page => back(page).click()))
    const second = () =>
      Promise.all(
        [ratna, agus].map(async page =>
          (await original(page).getByText(refusals.original_changed).count()) > 0 ? [page] : [],
        ),
      ).then(pages => pages.flat())
    await expect.poll(second, 'one of them is told').toHaveLength(1)
    const [told = ratna] = await second()
    await expect(told.getByText('Ada yang baru'), 'what is new does not take it away').toBeVisible()
    expect(await second()).toEqual([told])
    for (const page of [ratna, agus]) {
      await page.goto(routes.application(number))
      await expect(original(page)).toContainText(`kepada ${citizen.name}`)
    }
    expect(await doneWith(number)).toMatchObject([{ act: 'taken_in' }, { act: 'returned', signed: 1 }])
  })

  await test.step('it is brought once more and given back by two quick presses', async () => {
    await takeInOriginal('Laci surat 2')
    await fillInReturn(ratna)
    await back(ratna).dblclick()
    await expect(original(ratna).getByRole('listitem'), 'all that was done with it').toHaveCount(4)
    const ratnas = { officer: 'Ratna Wulandari', signed: 0 }
    expect((await doneWith(number)).slice(2)).toEqual([
      { ...ratnas, act: 'taken_in', traced_as: 'original_taken_in' },
      { ...ratnas, act: 'returned', traced_as: 'original_returned', signed: 1 },
    ])
    await expect(original(ratna)).toContainText(`Penerima ${citizen.name} menandatangani di layar.`)
    await expectForEveryone(ratna)
    const paper = original(ratna).getByRole('link', { name: 'Buka suratnya' }).last()
    const answer = await ratna.request.get((await paper.getAttribute('href')) ?? '')
    const { pages } = await readPaper(await answer.body())
    for (const words of ['Tanda terima dokumen asli', number, citizen.name, 'Ratna Wulandari'])
      expect(pages.join('')).toContain(words)
  })
})
