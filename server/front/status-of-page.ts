import { forgetShown, takeStatus } from './front-cookies'
import type { Visit } from './visit'

/** The status a page asks to be answered with, in a meta element only its own markup can hold; undefined where it asks for none. */
export function statusOfPage(html: string): 409 | 429 | undefined {
  const asked = /<meta name="tuntas-status" content="(409|429)"\/?>/.exec(html)?.[1]
  if (asked === undefined) return undefined
  return asked === '429' ? 429 : 409
}

/** Gives an answer the status that its action or, where it is a page, its own markup asks for. What was to be shown once is forgotten. */
export function settleStatus(visit: Visit, body: Buffer, isPage: boolean) {
  const asked = takeStatus(visit.response)
  if (!isPage) return
  visit.response.statusCode = asked ?? statusOfPage(body.toString('utf8')) ?? visit.response.statusCode
  forgetShown(visit)
}
