import { chooseEncoding, compress } from './compress'
import { ASSET, contentType, dress, IMMUTABLE } from './dress'
import { dropNotes } from './front-cookies'
import { asAnswer, leadBack } from './give-back'
import { replaceInbound } from './inbound-headers'
import { type Interception, interceptResponse } from './intercept-response'
import { type KeptAnswer, keepAnswer, packedOf } from './kept-answer'
import { isFromOldPage } from './old-page'
import { isOwnOrigin } from './own-origin'
import type { Rules } from './rules'
import { contentSecurityPolicy, newNonce, type Scripts } from './security-headers'
import { isFormToSendAgain } from './send-again'
import { refuse, sendErrorPage, sendTodaysPage } from './send-error-page'
import { isShellOnly, isShown, shapePage } from './shape-page'
import { settleStatus } from './status-of-page'
import type { Visit } from './visit'

const TEXT =
  /^(?:text\/(?:html|css|javascript|plain|xml|x-component)|application\/(?:javascript|json|xml|manifest\+json)|image\/svg\+xml)\b/
/** All that Next says, when it cannot say anything. */
const LAST_RESORT = Buffer.from('Internal Server Error')

/** Lets Next answer, and gives its answer the form every answer of this portal has. */
export async function handOver(visit: Visit, rules: Rules) {
  const { request, response } = visit
  const accepted = request.headers['accept-encoding']
  const scripted = rules.dev || rules.carriesScripts(visit.pathname)
  const nonce = newNonce()
  const scripts = scriptsFor(rules.dev, scripted, nonce)

  replaceInbound(request.headers, visit, { ...rules, socketAddress: request.socket.remoteAddress })
  if (scripts.kind === 'nonce') request.headers['content-security-policy'] = contentSecurityPolicy(scripts)

  const answer = interceptResponse(response, {
    holds: () =>
      !rules.dev &&
      (TEXT.test(contentType(visit)) || isFormToSendAgain(visit)) &&
      !response.hasHeader('content-encoding') &&
      !isAttachment(visit),
    passing: () => {
      if (!rules.dev) dropNotes(response)
      dress(visit, rules, scripts)
    },
    complete: body =>
      complete(visit, rules, answer, { body, scripts, accepted }).catch(error =>
        fail(visit, rules, answer, error),
      ),
  })
  void visit.body.refused.then(status => refuse(visit, rules, answer, status))

  try {
    await rules.handle((!rules.dev && asAnswer(visit)) || request, response)
  } catch (error) {
    if (!answer.isSent()) fail(visit, rules, answer, error)
  }
}

function scriptsFor(dev: boolean, scripted: boolean, nonce: string): Scripts {
  if (dev) return { kind: 'development' }
  return scripted ? { kind: 'nonce', nonce } : { kind: 'none' }
}

type Whole = { body: Buffer; scripts: Scripts; accepted: string | string[] | undefined }

async function complete(visit: Visit, rules: Rules, answer: Interception, whole: Whole) {
  const { body, scripts, accepted } = whole
  const { response } = visit
  const isPage = isShown(visit)
  if (await sendInstead(visit, rules, answer, { body, scripts: isPage ? scripts : undefined })) return
  const page = isPage ? shapePage(visit, rules, body, scripts) : { body, scripts }
  settleStatus(visit, page.body, isPage)

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

/** Sends what takes the place of Next's answer, if anything does: the page of today, the page of a failure, or the way back to the page of a form. `scripts` as for `troubleOf`. */
async function sendInstead(
  visit: Visit,
  rules: Rules,
  answer: Interception,
  { body, scripts }: { body: Buffer; scripts: Scripts | undefined },
): Promise<boolean> {
  const trouble = troubleOf(visit, rules, body, scripts)
  if (isFromOldPage(visit)) await sendTodaysPage(visit, rules, answer)
  else if (isFormToSendAgain(visit))
    await sendErrorPage(visit, rules, answer, visit.response.statusCode, body)
  else if (trouble) await sendErrorPage(visit, rules, answer, trouble)
  else if (scripts && (await leadBack(visit))) {
    dress(visit, rules, { kind: 'none' })
    answer.send('')
  } else return false
  return true
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
  // What was typed without scripts is given back without them, also on pages that have some. What scripts would say of a failure
  // names neither the office nor its telephone.
  const needsNone = scripts?.kind === 'none' || visit.body.whole().length > 0 || statusCode >= 500
  return scripts && needsNone && (statusCode === 404 || isShellOnly(body)) ? statusCode : undefined
}

/** Next throws at a form that another site sent here, and the fault would look like ours. */
function isForeignForm({ request, response, method }: Visit, { publicUrl }: Rules): boolean {
  const { origin, host } = request.headers
  if (method !== 'POST' || response.statusCode !== 500 || origin === undefined) return false
  return !isOwnOrigin(origin, host, publicUrl)
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

function isAttachment({ response }: Visit): boolean {
  return String(response.getHeader('content-disposition') ?? '').startsWith('attachment')
}
