import { forgetShown, takeStatus } from './front-cookies'
import type { Visit } from './visit'

/** The status a page asks to be answered with, in a meta element only its own markup can hold; undefined where it asks for none. */
export function statusOfPage(html: string): 409 | 429 | undefined {
  const asked = /<meta name="tuntas-status" content="(409|429)"\/?>/.exec(html)?.[1]
  if (asked === undefined) return undefined
  return asked === '429' ? 429 : 409
}

/** Gives an answer the status that its action or, where it is a page (`html`), its own markup asks for. What was to be shown once is forgotten. */
export function settleStatus(visit: Visit, html?: string) {
  const asked = takeStatus(visit.response)
  if (html === undefined) return
  visit.response.statusCode = asked ?? statusOfPage(html) ?? visit.response.statusCode
  forgetShown(visit)
}
