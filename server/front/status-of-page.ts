import { dropNotes, forgetShown, takeStatus } from './front-cookies'
import type { Visit } from './visit'

/** The status a page asks to be answered with, in a meta element only its own markup can hold; undefined where it asks for none. */
export function statusOfPage(html: string): number | undefined {
  const asked = /<meta name="tuntas-status" content="(404|409|429)"\/?>/.exec(html)?.[1]
  return asked === undefined ? undefined : Number(asked)
}

/** Gives an answer the status that its action or, where it is a page, its own markup asks for. What was to be shown once is forgotten. */
export function settleStatus(visit: Visit, body: Buffer, isPage: boolean) {
  const asked = takeStatus(visit.response)
  if (!isPage) return dropNotes(visit.response)
  visit.response.statusCode = asked ?? statusOfPage(body.toString('utf8')) ?? visit.response.statusCode
  forgetShown(visit)
}
