import { setTimeout as pause } from 'node:timers/promises'
import { contentType, dressErrorPage } from './dress'
import { errorPage } from './error-pages'
import type { Interception } from './intercept-response'
import { readForm, todaysPage } from './old-page'
import type { Rules } from './rules'
import { offerAgain } from './send-again'
import type { Visit } from './visit'
import { wayBack } from './way-back'

const OWN_SCRIPT = 'src="/skrip/'
/** How long the rest of a refused body is read and thrown away, so that the visitor sees the page that says why. */
const LINGER = 15_000

/** The portal's own page where there is one, and always the number under which the log knows this request. `form` is what is to be sent again, where the app says so itself. */
export async function sendErrorPage(
  visit: Visit,
  rules: Rules,
  answer: Interception,
  status: number,
  form?: Buffer,
) {
  const own = rules.pageFor(status)
  const page = own && status >= 500 ? offerAgain(own, await sentWith(visit, form)) : own
  dressErrorPage(visit, rules, status, page?.includes(OWN_SCRIPT))
  const number = status < 500 ? '' : `<p>Kode kejadian: ${visit.id}</p>`
  answer.send(page?.replace('</main>', `${number}</main>`) ?? plainErrorPage(visit, rules, status))
}

/** The page for a status that needs nobody, with the way back to where one was. */
export const plainErrorPage = (visit: Visit, rules: Rules, status: number) =>
  errorPage(status, { id: visit.id, back: wayBack(visit, rules) }, rules.office())

const sentWith = (visit: Visit, form?: Buffer) =>
  form
    ? readForm(form, contentType(visit))
    : readForm(visit.body.whole(), visit.request.headers['content-type'])

/** Says why the body of a request is not taken, while it still arrives. */
export function refuse(visit: Visit, rules: Rules, answer: Interception, status: 408 | 413) {
  if (answer.isSent()) return visit.request.destroy()
  dressErrorPage(visit, rules, status)
  visit.response.setHeader('Connection', 'close')
  answer.sendSlowly(plainErrorPage(visit, rules, status), restOfBody(visit))
}

/** Something that was typed into a page of an earlier build comes back in the page of today. */
export async function sendTodaysPage(visit: Visit, rules: Rules, answer: Interception) {
  const page = await todaysPage(visit, rules.render)
  if (!page) return sendErrorPage(visit, rules, answer, 409)
  dressErrorPage(visit, rules, 409, page.hasOwnScripts)
  answer.send(page.html)
}

/** Closing while bytes still arrive would reset the connection before the page is read, so they are read and thrown away. */
export function restOfBody({ request, body }: Visit): Promise<unknown> {
  request.resume()
  return Promise.race([body.arrived, pause(LINGER, undefined, { ref: false })])
}
