import { expect, type Page, test as steps } from '@playwright/test'
import { someone } from '@/e2e/steps/citizen'
import { clippedWords, unreachable, wearStyle, widerThanScreen } from '@/e2e/steps/measure'
import { connectDisplay, connected, takeIn } from '@/e2e/steps/staff'
import { expectForEveryone, test } from '@/e2e/test'
import { type DisruptionCause, disruptionCauses } from '@/lib/domain/disruption'
import { refusals } from '@/lib/domain/refusal'
import { moves } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'

const WIDE = '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'

const band = (page: Page) => page.getByRole('region', { name: 'Gangguan berlangsung' })

const declare = (head: Page, cause: DisruptionCause) =>
  steps.step(`declare ${cause}`, async () => {
    await head.goto(routes.disruptions())
    await head.getByLabel('Sebab').selectOption({ label: disruptionCauses[cause].label })
    await head.getByRole('button', { name: 'Umumkan gangguan' }).click()
    await expect(band(head)).toContainText(disruptionCauses[cause].label)
  })

const endAll = (head: Page) =>
  steps.step('everything works again', async () => {
    await head.goto(routes.disruptions())
    const over = head.getByRole('button', { name: 'Nyatakan selesai' })
    for (let left = await over.count(); left > 0; left -= 1) {
      await over.first().click()
      await expect(over).toHaveCount(left - 1)
    }
    await expect(band(head)).toHaveCount(0)
  })

/** A guest at a kiosk asks for an officer. */
async function callForHelp(head: Page, kiosk: Page) {
  await connectDisplay(head, kiosk, 'Anjungan', 'Tablet pintu')
  await kiosk.waitForURL(`**${routes.kiosk()}`)
  await kiosk.getByRole('button', { name: 'Panggil petugas' }).click()
  await expect(kiosk.getByText('Petugas sudah dipanggil')).toBeVisible()
}

/** What of the requirements can be pressed at once, were there four of them, and of what else must be in sight: whatever is cut off or covered. */
const outOfHand = (page: Page, alsoInSight: readonly string[]) =>
  page.evaluate(alsoInSight => {
    const list = document.querySelector('section[aria-labelledby=daftar-berkas] ul')
    const rows = [...(list?.children ?? [])]
    for (let at = 0; rows.length > 0 && (list?.children.length ?? 0) < 4; at += 1)
      list?.append(rows[at % rows.length]?.cloneNode(true) ?? '')
    list?.scrollIntoView({ block: 'start', behavior: 'instant' })
    const four = [...(list?.children ?? [])].slice(0, 4)
    const pressed = four.flatMap(row => [...row.querySelectorAll('a, button, summary')])
    const others = [...document.querySelectorAll('main button, main summary, main textarea')].filter(
      element => alsoInSight.includes(element.id || (element.textContent ?? '').trim()),
    )
    const wanted = [...pressed, ...others].filter(element => element.checkVisibility())
    return {
      asked: { rows: four.length, others: others.filter(element => element.checkVisibility()).length },
      lost: wanted.filter(isLost).map(element => (element.textContent ?? '').trim()),
    }

    function isLost(element: Element) {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      if (left < 0 || right > innerWidth || top < 0 || bottom > innerHeight) return true
      return [top + 2, (top + bottom) / 2, bottom - 2].some(y => {
        const onTop = document.elementFromPoint((left + right) / 2, y)
        return !onTop || !(element.contains(onTop) || onTop.contains(element))
      })
    }
  }, alsoInSight)

test('four requirements stay in hand and the way forward in sight while an outage lasts, a guest calls, and the case was taken over in the middle of a refused decision', async ({
  as,
  phone,
}) => {
  test.setTimeout(150_000)
  const [head, ratna] = [await as('section_head'), await as('counter_officer')]
  await declare(head, 'siak')
  await callForHelp(head, await phone({ viewport: { width: 1024, height: 768 } }))
  const { number } = await takeIn(ratna, someone('Raden Ajeng Kartikasari Wulandari'), 'transfer_in')
  await connected(ratna)
  const forward = ratna.getByRole('button', { name: moves.accept.label })

  await forward.click()
  await expect(ratna.getByRole('alert').filter({ hasText: refusals.documents_incomplete })).toBeVisible()
  await expect(ratna.getByText('panggilan dari anjungan')).toBeVisible()
  await expect(band(ratna)).toBeVisible()
  const decisions = [`${moves.accept.label} Ctrl ⏎`, moves.send_back.label, `${moves.reject.label}…`]
  expect(await outOfHand(ratna, decisions)).toEqual({ asked: { rows: 4, others: 3 }, lost: [] })
  await expectForEveryone(ratna)

  await ratna.getByText(`${moves.reject.label}…`).click()
  await ratna.getByRole('button', { name: moves.reject.label, exact: true }).click()
  await expect(ratna.getByText(refusals.reason_missing)).toBeVisible()
  await ratna.getByLabel('Alasan').fill('Surat pindahnya untuk kabupaten lain')
  const agus = await as('counter_officer', 1)
  await agus.goto(routes.application(number))
  await agus.getByRole('button', { name: 'Ambil alih' }).click()
  await expect(ratna.getByText(/^Diambil alih Agus Prasetyo/)).toBeVisible()
  await ratna.getByRole('button', { name: moves.reject.label, exact: true }).click()
  const met = ratna.getByRole('alert').filter({ hasText: /Dipegang Agus Prasetyo/ })
  await expect(met).toContainText('Surat pindahnya untuk kabupaten lain')
  const all = [...decisions, 'Ambil alih', moves.reject.label, 'reject-reason']
  expect(await outOfHand(ratna, all)).toEqual({ asked: { rows: 4, others: 6 }, lost: [] })
  await expectForEveryone(ratna)

  await ratna.setViewportSize({ width: 360, height: 740 })
  expect(await unreachable(ratna)).toEqual([])
  expect(await widerThanScreen(ratna)).toEqual([])

  const operator = await as('siak_operator')
  await operator.getByRole('list', { name: 'Antrean meja' }).getByRole('link').first().click()
  await operator.waitForURL('**/petugas/berkas/*')
  await operator.getByRole('button', { name: moves.forward.label }).click()
  await expect(operator.getByText(refusals.siak_reference_missing)).toBeVisible()
  const theirs = [`${moves.forward.label} Ctrl ⏎`, `${moves.return_to_counter.label}…`]
  expect(await outOfHand(operator, theirs)).toEqual({ asked: { rows: 4, others: 2 }, lost: [] })
  await expectForEveryone(operator)
  await endAll(head)
})

test('every word about outages is read, one line for one, more lines for several or for wider letters', async ({
  as,
}) => {
  const head = await as('section_head')
  await declare(head, 'siak')
  await head.goto(routes.desk())
  expect((await band(head).boundingBox())?.height, 'one line').toBeLessThanOrEqual(40)
  await declare(head, 'printer')
  await declare(head, 'network')
  const verifier = await as('regency_verifier')
  await verifier.goto(routes.desk())
  for (const cause of ['siak', 'printer', 'network'] as const)
    await expect(band(verifier)).toContainText(`Lumajang, ${disruptionCauses[cause].label} sejak`)
  for (const page of [head, verifier]) {
    await page.goto(routes.desk())
    const takeOff = await wearStyle(page, WIDE)
    expect(await clippedWords(page)).toEqual([])
    await takeOff()
    await expectForEveryone(page)
  }
  await endAll(head)
})
