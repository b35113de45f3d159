import type { Page, Response } from '@playwright/test'

/** What the browser shows in the end, of whatever is pressed next: the first answer that leads nowhere else. */
export const shown = (page: Page): Promise<Response> =>
  page.waitForResponse(
    answer => answer.request().isNavigationRequest() && ![302, 303, 307].includes(answer.status()),
  )
