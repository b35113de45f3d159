import { contentType } from './dress'
import type { Rules } from './rules'
import type { Scripts } from './security-headers'
import { addNonce, addNonceToOwn, stripScripts } from './strip-scripts'
import type { Visit } from './visit'
import { addWordsWithoutScripts } from './words-without-scripts'

/** A page as its visitor gets it: without scripts, or with those that carry the nonce. */
export function shapePage(
  { response, pathname }: Visit,
  rules: Rules,
  body: Buffer,
  scripts: Scripts,
): { body: Buffer; scripts: Scripts } {
  if (scripts.kind === 'nonce')
    return { body: Buffer.from(shapeScripted(response, rules, body, scripts.nonce)), scripts }
  const stripped = stripScripts(body.toString('utf8'))
  if (stripped.isUnfinished)
    rules.warn(`sebuah halaman tanpa skrip belum utuh: ${pathname.split('/')[1] ?? ''}`)
  return { body: Buffer.from(stripped.html), scripts: { kind: stripped.hasOwnScripts ? 'own' : 'none' } }
}

function shapeScripted(response: Visit['response'], rules: Rules, body: Buffer, nonce: string) {
  const whole = isShellOnly(body) ? rules.pageFor(response.statusCode) : undefined
  if (whole) return addWordsWithoutScripts(body.toString('utf8'), whole)
  const wasPrerendered = response.hasHeader('x-nextjs-prerender') || response.hasHeader('x-nextjs-cache')
  return wasPrerendered ? addNonce(body.toString('utf8'), nonce) : addNonceToOwn(body.toString('utf8'), nonce)
}

/** What sends the visitor on is no page, though Next gives it the body of one: nobody reads it, and its address must stay. */
export const isShown = (visit: Visit) =>
  contentType(visit).startsWith('text/html') && !visit.response.hasHeader('location')

/** Next answers some failures with an empty page that only its scripts would fill. */
export function isShellOnly(body: Buffer): boolean {
  return body.subarray(0, 400).includes('id="__next_error__"')
}
