import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type GuardedBody, guardBody } from './guard-body'
import { bodyLimit, takesFiles } from './limits'

/** One request on its way through the front server. */
export type Visit = {
  id: string
  request: IncomingMessage
  response: ServerResponse
  method: string
  /** As it was asked for. */
  address: string
  /** Without the question; '' when the address cannot be read. */
  pathname: string
  body: GuardedBody
}

export function openVisit(request: IncomingMessage, response: ServerResponse): Visit {
  const method = request.method ?? 'GET'
  const pathname = readPathname(request.url)
  return {
    id: randomUUID(),
    request,
    response,
    method,
    address: request.url ?? '',
    pathname,
    body: guardBody(request, bodyLimit(method, pathname), { isKept: isPlainForm(request, pathname) }),
  }
}

/** A form of a page, sent without scripts: small, and all its sender typed. Files travel to addresses of their own. */
function isPlainForm({ method, headers }: IncomingMessage, pathname: string): boolean {
  const isForm = headers['content-type']?.startsWith('multipart/form-data') ?? false
  return method === 'POST' && isForm && headers['next-action'] === undefined && !takesFiles(pathname)
}

/** The path of an address; '' when it cannot be read. */
export function readPathname(address = ''): string {
  const [pathname = ''] = address.split('?')
  return pathname.startsWith('/') && isDecodable(pathname) ? pathname : ''
}

function isDecodable(pathname: string): boolean {
  try {
    return !decodeURIComponent(pathname).includes('\0')
  } catch {
    return false
  }
}
