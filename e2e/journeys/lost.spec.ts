import { expect, type Page } from '@playwright/test'
import { chooseService, expectStage, fillIn, handIn, sendPapers, someone, track } from '@/e2e/steps/citizen'
import { answerSurvey, handOverSignedOnPaper, handOverSignedOnScreen } from '@/e2e/steps/ending'
import { findAllInOrder, openAndMake, openFromDesk } from '@/e2e/steps/staff'
import { expectAccessible, test } from '@/e2e/test'
import type { StaffRole } from '@/lib/domain/role'
import { forward, STEPS, type State, workflow } from '@/lib/domain/workflow'

/** The desk of whoever holds a state. */
type Desks = (role: StaffRole) => Promise<Page>

for (const hasScripts of [true, false])
  test(`a lost card travels the whole road ${hasScripts ? 'from a phone' : 'without scripts, on both sides'}`, async ({
    phone,
    as,
  }) => {
    test.setTimeout(240_000)
    const options = { javaScriptEnabled: hasScripts }
    const home = await phone(options)
    const citizen = someone('Ningsih Rahayu')
    // The checker is a script itself; the pages are the same without any.
    const check = hasScripts ? expectAccessible : async () => undefined

    await chooseService(home, 'lost')
    await check(home)
    await fillIn(home, citizen)
    await check(home)
    await sendPapers(home, 'lost', hasScripts)
    await check(home)
    const code = await handIn(home)
    await check(home)
    await expectStage(home, 'counter_check')

    const number = await walkTheRoad(home, role => as(role, 0, options), citizen.name)
    await check(home)
    await handOver(await as('counter_officer', 0, options), number, hasScripts)
    await home.goto('/status')
    await check(home)
    await home.getByRole('link', { name: 'Beri penilaian' }).first().click()
    await expect(home).toHaveTitle(/^Bagaimana layanan kami\? · Layanan Kecamatan /)
    await check(home)
    await answerSurvey(home, 3)
    await expect(home.getByRole('heading', { level: 1 })).toContainText('Terima kasih')

    const borrowed = await phone(options)
    await track(borrowed, citizen.phone, code)
    await expect(borrowed.getByRole('article').getByText('KTP-el sudah Anda terima.')).toBeVisible()
  })

/** Each holder in turn makes the move that leads forward, and the citizen sees the word for where it is now. */
async function walkTheRoad(home: Page, desk: Desks, name: string): Promise<string> {
  let number = ''
  for (const state of STEPS.slice(1, -1)) {
    const page = await desk(holderOf(state))
    if (number === '') {
      number = await openFromDesk(page, name)
      await findAllInOrder(page, 'lost')
    }
    const move = forward(state)
    if (!move) throw new Error(`${state} leads nowhere`)
    await openAndMake(page, number, move)
    await page.close()
    await expectStage(home, workflow[state].moves[move] ?? state)
  }
  return number
}

function holderOf(state: State): StaffRole {
  const { holder } = workflow[state]
  if (holder === null || holder === 'applicant') throw new Error(`${state} waits for no desk`)
  return holder
}

const handOver = (page: Page, number: string, hasScripts: boolean) =>
  hasScripts ? handOverSignedOnScreen(page, number) : handOverSignedOnPaper(page, number)
