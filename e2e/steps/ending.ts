import { expect, type Locator, type Page, test } from '@playwright/test'
import { receiverRelations, signatureKinds } from '@/lib/domain/handover'
import type { StaffRole } from '@/lib/domain/role'
import type { Variant } from '@/lib/domain/service'
import { ELEMENTS, questions } from '@/lib/domain/survey'
import { forward, type Move, moves, STEPS, workflow } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'
import { type Citizen, photoOf } from './citizen'
import { findAllInOrder, openAndMake, takeIn } from './staff'

/** Hands the card to the applicant, who signs on the screen with a finger. */
export const handOverSignedOnScreen = (page: Page, number: string) =>
  test.step('hand the card over against a signature on the screen', async () => {
    await openHandover(page, number)
    await page.getByLabel(signatureKinds.drawn).check()
    await sign(page)
    await finishHandover(page)
  })

/** Hands the card over against a signed paper that is photographed; the way without scripts. */
export const handOverSignedOnPaper = (page: Page, number: string) =>
  test.step('hand the card over against a photographed signature', async () => {
    await openHandover(page, number)
    await page.getByLabel('Foto tanda terima yang sudah ditandatangani').setInputFiles(photoOf('family_card'))
    await finishHandover(page)
  })

/** Opens a handover to the applicant, with everything checked but the signature. */
export async function openHandover(page: Page, number: string) {
  await page.goto(routes.handover(number))
  await page.getByLabel(receiverRelations.self).check()
  await page.getByLabel('Nama dan foto pada KTP-el cocok dengan orangnya').check()
  await page.getByLabel('Kode berkas atau nomor HP cocok').check()
}

/** Signs on the screen with a finger, in the box with this name, once it says that it can be signed in. */
export async function sign(page: Page, box = 'Kotak tanda tangan') {
  const paper = page.getByRole('img', { name: box })
  await expect(
    paper.locator('..').getByText(/^(Belum ditandatangani|Tanda tangani di kotak ini)\./),
  ).toBeVisible()
  await paper.scrollIntoViewIfNeeded()
  await draw(page, paper)
  await expect(paper.locator('..').getByText('Tanda tangan tercatat.')).toBeVisible()
}

/** Draws in a box as if with a finger, whether or not it is ready for it. */
export async function draw(page: Page, paper: Locator) {
  const at = await paper.boundingBox()
  if (!at) throw new Error('there is nowhere to sign')
  await page.mouse.move(at.x + 40, at.y + 60)
  await page.mouse.down()
  for (const [x, y] of [
    [80, 30],
    [120, 90],
    [160, 40],
    [220, 80],
  ] as const)
    await page.mouse.move(at.x + x, at.y + y, { steps: 6 })
  await page.mouse.up()
}

/** Presses the button, and sees the card handed over. */
export async function finishHandover(page: Page) {
  await page.getByRole('button', { name: moves.hand_over.label }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'KTP-el sudah diserahkan' })).toBeVisible()
}

/** Answers all nine questions with the same score. */
export const answerSurvey = (page: Page, score: 1 | 2 | 3 | 4) =>
  test.step('answer the survey', async () => {
    for (const element of ELEMENTS) {
      const { question, answers } = questions[element]
      await page
        .getByRole('group', { name: question })
        .getByRole('radio', { name: answers[score - 1], exact: true })
        .check()
    }
    await page.getByRole('button', { name: 'Kirim penilaian' }).click()
  })

/** Takes someone in at the counter and leads the application to the printed card; tells its number. */
export const readyAtCounter = (
  as: (role: StaffRole) => Promise<Page>,
  citizen: Citizen,
  variant: Variant = 'lost',
) =>
  test.step(`${citizen.name}'s card waits at the counter`, async () => {
    const counter = await as('counter_officer')
    const { number } = await takeIn(counter, citizen, variant)
    await findAllInOrder(counter, variant)
    for (const [role, move] of road)
      await openAndMake(role === 'counter_officer' ? counter : await as(role), number, move)
    return { counter, number }
  })

/** Takes someone in at the counter and leads the application to the card handed over; tells the survey link. */
export const finishedSurvey = (as: (role: StaffRole) => Promise<Page>, citizen: Citizen) =>
  test.step(`${citizen.name} gets a card, and a survey link`, async () => {
    const { counter, number } = await readyAtCounter(as, citizen)
    await handOverSignedOnScreen(counter, number)
    const link = (await counter.locator('main').innerHTML()).match(/\/survei\/[\w-]+/)?.[0]
    if (!link) throw new Error('no survey link was shown')
    return link
  })

/** Who makes which move, from the counter's check to the printed card. */
const road = STEPS.slice(1, -1).flatMap((state): [StaffRole, Move][] => {
  const { holder } = workflow[state]
  const move = forward(state)
  return move && holder && holder !== 'applicant' ? [[holder, move]] : []
})
