import type { Locator } from '@playwright/test'

/** What a form sends besides what is chosen, ticked and typed. */
export const hiddenFields = async (form: Locator): Promise<Record<string, string>> =>
  Object.fromEntries(
    await form
      .locator('input[type=hidden]')
      .evaluateAll(inputs =>
        inputs.map(input => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
      ),
  )
