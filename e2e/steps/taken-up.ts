import { expect, type Locator } from '@playwright/test'

/** Waits until the scripts of its page have taken up a field: React marks every element that is its own. */
export const takenUp = (field: Locator) =>
  expect
    .poll(() => field.evaluate(element => Object.keys(element).some(key => key.startsWith('__reactProps'))))
    .toBe(true)
