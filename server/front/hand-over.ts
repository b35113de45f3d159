import { setTimeout as pause } from 'node:timers/promises'
import { chooseEncoding, compress } from './compress'
import { ASSET, contentType, dress, dressErrorPage, IMMUTABLE } from './dress'
import { errorPage, type OfficeWords } from './error-pages'
import { replaceInbound } from './inbound-headers'
import { type Interception, interceptResponse } from './intercept-response'
import { type KeptAnswer, keepAnswer, packedOf } from './kept-answer'
import { isFromOldPage, todaysPage } from './old-page'
import type { Handle, Render } from './render-in-memory'
import { contentSecurityPolicy, newNonce, type Scripts } from './security-headers'
import { offerAgain } from './send-again'
import { statusOfPage } from './status-of-page'
import { addNonce, addNonceToOwn, stripScripts } from './strip-scripts'
import type { Visit } from './visit'
import { addWordsWithoutScripts } from './words-without-scripts'

export type Rules = {
  handle: Handle
  render: Render
  carriesScripts: (pathname: string) => boolean
  isPublicFile: (pathname: string) => boolean
  isNamedByContent: (address: string) => boolean
  /** Headers of every answer. */
  uniform: Record<string, string>
  publicUrl: string | undefined
  trustedProxies: number
  dev: boolean
  /** The portal's own page for that status, rendered beforehand, because Next's needs scripts to show. */
  pageFor: (status: number) => string | undefined
  /** What is known of the office, for pages that have nobody to ask. */
  office: () => OfficeWords
  keepAsset: (pathname: string, asset: KeptAnswer) => void
  warn: (line: string) => void
}

const TEXT =
  /^(?:text\/(?:html|css|javascript|plain|xml|x-component)|application\/(?:javascript|json|xml|manifest\+json)|image\/svg\+xml)\b/
/** All that Next says, when it cannot say anything. */
const LAST_RESORT = Buffer.from('Internal Server Error')
const OWN_SCRIPT = 'src="/skrip/'
/** How long the rest of a refused body is read and thrown away, so that the visitor sees the page that says why. */
const LINGER = 15_000

/** Lets Next answer, and gives its answer the form every answer of this portal has. */
export async function handOver(visit: Visit, rules: Rules) {
  const { request, response } = visit
  const accepted = request.headers['accept-encoding']
  const scripted = rules.dev || rules.carriesScripts(visit.pathname)
  const nonce = newNonce()
  const scripts = scriptsFor(rules.dev, scripted, nonce)

  replaceInbound(request.headers, visit.id, { ...rules, socketAddress: request.socket.remoteAddress })
  if (scripts.kind === 'nonce') request.headers['content-security-policy'] = contentSecurityPolicy(scripts)

  const answer = interceptResponse(response, {
    holds: () =>
      !rules.dev &&
      TEXT.test(contentType(visit)) &&
      !response.hasHeader('content-encoding') &&
      !isAttachment(visit),
    passing: () => dress(visit, rules, scripts),
    complete: body =>
      complete(visit, rules, answer, { body, scripts, accepted }).catch(error =>
        fail(visit, rules, answer, error),
      ),
  })
  void visit.body.refused.then(status => refuse(visit, rules, answer, status))

  try {
    await rules.handle(request, response)
  } catch (error) {
    if (!answer.isSent()) fail(visit, rules, answer, error)
  }
}

function scriptsFor(dev: boolean, scripted: boolean, nonce: string): Scripts {
  if (dev) return { kind: 'development' }
  return scripted ? { kind: 'nonce', nonce } : { kind: 'none' }
}

type Whole = { body: Buffer; scripts: Scripts; accepted: string | string[] | undefined }

async function complete(
  visit: Visit,
  rules: Rules,
  answer: Interception,
  { body, scripts, accepted }: Whole,
) {
  const { response } = visit
  const isPage = isShown(visit)
  if (isFromOldPage(visit)) return sendTodaysPage(visit, rules, answer)
  const trouble = troubleOf(visit, rules, body, isPage ? scripts : undefined)
  if (trouble) return sendErrorPage(visit, rules, answer, trouble)
  const page = isPage ? shapePage(visit, rules, body, scripts) : { body, scripts }

  dress(visit, rules, page.scripts)
  const encoding = chooseEncoding(accepted)
  const kept = await keepIfAsset(visit, rules, body)
  const packed = kept ? packedOf(kept, encoding) : await compress(page.body, encoding, 'each')
  response.removeHeader('content-length')
  if (isPage && scripts.kind === 'none') response.removeHeader('etag')
  response.appendHeader('Vary', 'Accept-Encoding')
  if (packed.encoding !== 'identity') response.setHeader('Content-Encoding', packed.encoding)
  if (packed.body.length > 0) response.setHeader('Content-Length', packed.body.length)
  answer.send(packed.body)
}

/** What is asked for by everyone is packed once, as small as it gets, from the first who asks on. */
async function keepIfAsset(visit: Visit, rules: Rules, body: Buffer): Promise<KeptAnswer | undefined> {
  const { response, method, pathname } = visit
  if (rules.dev || response.statusCode !== 200 || method !== 'GET' || !pathname.startsWith(ASSET)) return
  const kept = await keepAnswer(body, { 'Content-Type': contentType(visit), 'Cache-Control': IMMUTABLE })
  rules.keepAsset(pathname, kept)
  return kept
}

/** The status for which a page of our own takes the place of Next's; `scripts` are those of a page, and undefined for all else. */
function troubleOf(visit: Visit, rules: Rules, body: Buffer, scripts?: Scripts): number | undefined {
  const { statusCode } = visit.response
  const isLastResort = !scripts && body.equals(LAST_RESORT)
  if (isForeignForm(visit, rules) && (scripts || isLastResort)) return 403
  if (isLastResort) return statusCode
  // What was typed without scripts is given back without them, also on pages that have some.
  const needsNone = scripts?.kind === 'none' || visit.body.whole().length > 0
  return scripts && needsNone && (statusCode === 404 || isShellOnly(body)) ? statusCode : undefined
}

/** Something that was typed into a page of an earlier build comes back in the page of today. */
async function sendTodaysPage(visit: Visit, rules: Rules, answer: Interception) {
  const page = await todaysPage(visit, rules.render)
  if (!page) return sendErrorPage(visit, rules, answer, 409)
  dressErrorPage(visit, rules, 409, page.hasOwnScripts)
  answer.send(page.html)
}

/** Next throws at a form that another site sent here, and the fault would look like ours. */
function isForeignForm({ request, response, method }: Visit, { publicUrl }: Rules): boolean {
  const { origin, host } = request.headers
  if (method !== 'POST' || response.statusCode !== 500 || origin === undefined) return false
  return origin !== (publicUrl ? new URL(publicUrl).origin : `http://${host}`) && origin !== `https://${host}`
}

function shapePage(
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
  response.statusCode = statusOfPage(stripped.html) ?? response.statusCode
  return { body: Buffer.from(stripped.html), scripts: { kind: stripped.hasOwnScripts ? 'own' : 'none' } }
}

function shapeScripted(response: Visit['response'], rules: Rules, body: Buffer, nonce: string) {
  const whole = isShellOnly(body) ? rules.pageFor(response.statusCode) : undefined
  if (whole) return addWordsWithoutScripts(body.toString('utf8'), whole)
  const wasPrerendered = response.hasHeader('x-nextjs-prerender') || response.hasHeader('x-nextjs-cache')
  return wasPrerendered ? addNonce(body.toString('utf8'), nonce) : addNonceToOwn(body.toString('utf8'), nonce)
}

/** What sends the visitor on is no page, though Next gives it the body of one: nobody reads it, and its address must stay. */
const isShown = (visit: Visit) =>
  contentType(visit).startsWith('text/html') && !visit.response.hasHeader('location')

/** Next answers some failures with an empty page that only its scripts would fill. */
function isShellOnly(body: Buffer): boolean {
  return body.subarray(0, 400).includes('id="__next_error__"')
}

function fail(visit: Visit, rules: Rules, answer: Interception, error: unknown) {
  rules.warn(`${visit.id}: ${placeOf(error)}`)
  if (visit.response.headersSent) visit.response.destroy()
  else void sendErrorPage(visit, rules, answer, 500)
}

/** Kind and place, without the message: those of the database driver hold what people typed. */
export function placeOf(error: unknown): string {
  const { name, stack = '' } = error instanceof Error ? error : new Error()
  return `${name} ${
    stack
      .split('\n')
      .find(line => line.trim().startsWith('at '))
      ?.trim() ?? ''
  }`
}

/** The portal's own page where there is one, and always the number under which the log knows this request. */
async function sendErrorPage(visit: Visit, rules: Rules, answer: Interception, status: number) {
  const own = rules.pageFor(status)
  const page = own && status >= 500 ? await offerAgain(own, visit) : own
  dressErrorPage(visit, rules, status, page?.includes(OWN_SCRIPT))
  const number = status < 500 ? '' : `<p>Kode kejadian: ${visit.id}</p>`
  answer.send(page?.replace('</main>', `${number}</main>`) ?? errorPage(status, visit.id, rules.office()))
}

function refuse(visit: Visit, rules: Rules, answer: Interception, status: 408 | 413) {
  if (answer.isSent()) return visit.request.destroy()
  dressErrorPage(visit, rules, status)
  visit.response.setHeader('Connection', 'close')
  answer.sendSlowly(errorPage(status, visit.id, rules.office()), restOfBody(visit))
}

/** Closing while bytes still arrive would reset the connection before the page is read, so they are read and thrown away. */
export function restOfBody({ request, body }: Visit): Promise<unknown> {
  request.resume()
  return Promise.race([body.arrived, pause(LINGER, undefined, { ref: false })])
}

function isAttachment({ response }: Visit): boolean {
  return String(response.getHeader('content-disposition') ?? '').startsWith('attachment')
}
