import { IncomingMessage } from 'node:http'
import { GIVEN_BACK } from '@/lib/domain/front-cookies'
import { takeCookie, takeStatus } from './front-cookies'
import { readForm } from './old-page'
import type { Visit } from './visit'

/** What the app reads in a cookie of this shape: what is to be shown, sealed; which action said it; in which form of the page. */
const RETURNED = /^([\w-]+)\.([0-9a-f]{42})\.(k[0-9a-f]{32})$/
const BOUNDARY = 'tuntas'

/**
 * Makes of the page that answers a form sent without scripts a 303 to that page, so that going back never asks whether to send it
 * again. What the page is to show goes along in a cookie of a minute. False where the app keeps nothing: then the answer is the page.
 */
export async function leadBack(visit: Visit): Promise<boolean> {
  const { request, response } = visit
  const kept = takeCookie(response, GIVEN_BACK)
  const form = kept && formIn(await readForm(visit.body.whole(), request.headers['content-type']))
  if (!form) return false
  takeStatus(response)
  response.appendHeader(
    'Set-Cookie',
    `${GIVEN_BACK}=${kept.replace(/^[\w-]*/, sealed => `${sealed}.${form}`)}`,
  )
  response.statusCode = 303
  response.setHeader('Location', visit.address)
  response.removeHeader('content-type')
  return true
}

/** The action and the form of a page, out of React's hidden fields: id.key. */
function formIn(sent: FormData): string | undefined {
  const reference = [...sent.keys()].find(name => name.startsWith('$ACTION_REF_'))
  const action = String(sent.get(`$ACTION_${reference?.slice('$ACTION_REF_'.length)}:0`))
  const [, id] = /"id":"([0-9a-f]{42})"/.exec(action) ?? []
  const form = `${id}.${sent.get('$ACTION_KEY')}`
  return RETURNED.test(`x.${form}`) ? form : undefined
}

/**
 * The request for a page to which a form came back, as Next shows such a page: as an answer to that form. The app says what it
 * said before and does nothing. Undefined for every other request.
 */
export function asAnswer({ request, method }: Visit): IncomingMessage | undefined {
  const [, value = ''] = new RegExp(`(?:^|; )${GIVEN_BACK}=([^;]*)`).exec(request.headers.cookie ?? '') ?? []
  const [, sealed, id, key] = RETURNED.exec(value) ?? []
  if (method !== 'GET' || request.headers.rsc !== undefined || !sealed) return undefined
  const body = multipart({
    $ACTION_REF_1: '',
    '$ACTION_1:0': JSON.stringify({ id, bound: '$@1' }),
    '$ACTION_1:1': '[{}]',
    $ACTION_KEY: key ?? '',
  })
  const { headers } = request
  const answered = Object.assign(new IncomingMessage(request.socket), {
    method: 'POST',
    url: request.url,
    complete: true,
    headers: {
      ...headers,
      origin: `${headers['x-forwarded-proto']}://${headers['x-forwarded-host']}`,
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      'content-length': String(body.length),
      'x-tuntas-returned': sealed,
    },
  })
  answered.push(body)
  answered.push(null)
  return answered
}

function multipart(fields: Record<string, string>): Buffer {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return Buffer.from(`${parts.join('')}--${BOUNDARY}--\r\n`)
}
