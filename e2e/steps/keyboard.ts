import { expect, type Locator, type Page, test } from '@playwright/test'
import { focused } from '@/e2e/steps/measure'
import { ELEMENTS, questions, type Score } from '@/lib/domain/survey'

const MOST_STOPS = 60

/** Presses Tab until something has the focus, which must show. */
export async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeAttached()
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate(element => element === document.activeElement)) {
      expect((await focused(page))?.ring).toBeGreaterThanOrEqual(3)
      return
    }
  }
  throw new Error(`the Tab key never reaches ${target}`)
}

/** Goes to something and presses a key on it. */
export const press = async (page: Page, target: Locator, key = 'Enter') => {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Goes to a field and types. */
export const type = async (page: Page, label: string, text: string) => {
  await tabTo(page, page.getByLabel(label, { exact: true }))
  await page.keyboard.insertText(text)
}

/** Opens a file chooser by its key, and takes a file of it. Scripts that come put choosers of their own in the place of the plain ones, which travel with the form. */
export async function chooseFile(page: Page, label: string, path: string) {
  await expect(page.getByLabel(label)).toBeVisible()
  await expect(page.locator('input[type=file][name]')).toHaveCount(0)
  // Asked for first: a browser that is busy may take the key before it knows that someone waits for the chooser.
  const opening = page.waitForEvent('filechooser')
  await tabTo(page, page.getByLabel(label))
  await page.keyboard.press('Enter')
  await (await opening).setFiles(path)
}

/** Answers all nine questions with the same score: Tab to each, an arrow to the answer. */
export const answerSurveyByKeys = (page: Page, score: Score) =>
  test.step('answer the survey with the keyboard', async () => {
    for (const element of ELEMENTS) {
      const group = page.getByRole('group', { name: questions[element].question })
      const chosen = group.getByRole('radio', { checked: true })
      await tabTo(page, (await chosen.count()) > 0 ? chosen : group.getByRole('radio').first())
      await page.keyboard.press('Space')
      const answer = group.getByRole('radio', { name: questions[element].answers[score - 1], exact: true })
      while (!(await answer.isChecked())) await page.keyboard.press('ArrowDown')
    }
    await press(page, page.getByRole('button', { name: 'Kirim penilaian' }))
  })
