import { expect, type Locator, type Page } from '@playwright/test'
import { type Citizen, someone } from '@/e2e/steps/citizen'
import { connected, findAllInOrder, findOnDesk, make, openAndMake, takeIn } from '@/e2e/steps/staff'
import { expectForEveryone, test } from '@/e2e/test'
import { disruptionCauses } from '@/lib/domain/disruption'
import { refusals } from '@/lib/domain/refusal'
import { routes } from '@/lib/routes'
import { readPaper } from '@/tests/read-paper'

const { siak } = disruptionCauses

/** Someone who came to the counter and whose application waits at the SIAK operator's desk. */
async function waitsForSiak(counter: Page, head: Page, citizen: Citizen) {
  const { number } = await takeIn(counter, citizen, 'lost')
  await findAllInOrder(counter, 'lost')
  await make(counter, 'accept')
  await openAndMake(head, number, 'validate')
  return number
}

const listed = (within: Page | Locator, name: string) =>
  within.getByRole('listitem').filter({ hasText: name })

test('SIAK breaks down with five people waiting: each goes home with a slip, and all are told when it is over', async ({
  as,
  phone,
}) => {
  test.setTimeout(240_000)
  const [counter, head, operator] = [
    await as('counter_officer'),
    await as('section_head'),
    await as('siak_operator'),
  ]
  const waiting = Array.from({ length: 5 }, (_, at) => someone(`Sabar Menunggu ${'ABCDE'[at]}`))
  const [first = '', ...others] = await inTurn(waiting, citizen => waitsForSiak(counter, head, citizen))
  expect(others).toHaveLength(4)
  await head.goto(routes.disruptions())
  await expectForEveryone(head)

  await test.step('one switch with its cause: everyone reads it on the page they have open, and the five are held', async () => {
    await counter.goto(routes.desk())
    const held = (await findOnDesk(operator, waiting[0]?.name ?? '')).first()
    await expect(held).not.toContainText('Tertahan')
    for (const page of [counter, operator]) await connected(page)
    await head.getByLabel('Sebab').selectOption({ label: siak.label })
    await head.getByRole('button', { name: 'Umumkan gangguan' }).click()
    await expect(head.getByText('Sudah diumumkan.')).toBeVisible()
    for (const { name } of waiting) await expect(listed(head, name)).toBeVisible()
    await expect(head.getByText(/Jam berhenti di: Input SIAK, /)).toBeVisible()
    await expectForEveryone(head)
    await expect(counter.getByRole('region', { name: 'Gangguan berlangsung' })).toContainText(siak.label)
    await expectForEveryone(counter)
    await expect(held).toContainText('Tertahan')
  })

  await test.step('the case of one of them has its slip a word away', async () => {
    await head.goto(routes.application(first))
    await connected(head)
    await head.keyboard.press('Control+k')
    await head.keyboard.type('surat pengambilan')
    await expect(head.getByRole('dialog').getByRole('button', { name: /surat pengambilan/ })).toHaveText(
      /^Cetak surat pengambilan/,
    )
    await head.keyboard.press('Escape')
    await expectForEveryone(head)
    await head.goto(routes.disruptions())
  })

  // Without scripts, so that nobody tells this page what has happened meanwhile.
  const late = await as('counter_officer', 1, { javaScriptEnabled: false })
  await late.goto(routes.disruptions())
  await test.step('slips for all in one press: one page each', async () => {
    await counter.getByRole('link', { name: 'Lihat gangguan' }).click()
    await expect(counter.getByRole('button', { name: 'Nyatakan selesai' })).toHaveCount(0)
    await counter.getByRole('button', { name: /^Cetak \d+ surat pengambilan$/ }).click()
    await expect(counter.getByText(/surat pengambilan siap dicetak/)).toBeVisible()
    await expectForEveryone(counter)
    const link = counter.getByRole('link', { name: /^Buka \d+ surat untuk dicetak$/ })
    const answer = await counter.request.get((await link.getAttribute('href')) ?? '')
    expect(answer.headers()['content-type']).toBe('application/pdf')
    const { pages } = await readPaper(await answer.body())
    for (const { name } of waiting) {
      const [page = '', ...more] = pages.filter(text => text.includes(name))
      expect(more).toEqual([])
      expect(page).toMatch(/KTP-el dapat diambil mulai .+, kami hubungi di 0813 •••• \d{4}\./)
    }
    const code = /verifikasi ([2-9A-Z]{4}(?:-[2-9A-Z]{4}){2})/.exec(pages[0] ?? '')?.[1] ?? ''
    const anyone = await phone()
    await anyone.goto(routes.verifiedSlip(code))
    await expect(anyone.getByText('Asli dan berlaku')).toBeVisible()
    await expect(anyone.getByText('Surat pengambilan KTP-el')).toBeVisible()
    await expectForEveryone(anyone)
  })

  await test.step('a second officer who presses too late hears so, and makes none', async () => {
    await late.getByRole('button', { name: /^Cetak \d+ surat pengambilan$/ }).click()
    await expect(late.getByText(refusals.slip_printed)).toBeVisible()
    await expect(late.getByText(/surat pengambilan siap dicetak/)).toHaveCount(0)
  })

  await test.step('it is over: the list is empty, everyone is to be told, work goes on', async () => {
    await head.getByRole('button', { name: 'Nyatakan selesai' }).click()
    await expect(head.getByRole('button', { name: 'Nyatakan selesai' })).toHaveCount(0)
    await expect(head.getByRole('region', { name: 'Gangguan berlangsung' })).toHaveCount(0)
    await expect(head.getByRole('heading', { name: /^Menunggu di kantor/ })).toHaveCount(0)
    await expectForEveryone(head)
    const person = listed(head.getByRole('region', { name: /^Sudah dilanjutkan/ }), waiting[0]?.name ?? '')
    const href = (await person.getByRole('link', { name: /WhatsApp/ }).getAttribute('href')) ?? ''
    const opened = await head.request.get(href, { maxRedirects: 0 })
    expect(opened.headers().location).toMatch(/^https:\/\/wa\.me\/62813\d+\?text=Gangguan/)
    await expect(operator.getByRole('region', { name: 'Gangguan berlangsung' })).toHaveCount(0)
    await openAndMake(operator, first, 'forward')
  })
})

async function inTurn<T, R>(list: readonly T[], run: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  for (const one of list) done.push(await run(one))
  return done
}
