import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** One request on its way through the front server. */
export type Visit = {
  id: string
  request: IncomingMessage
  response: ServerResponse
  method: string
  /** Without the question; '' when the address cannot be read. */
  pathname: string
}

export function openVisit(request: IncomingMessage, response: ServerResponse): Visit {
  return {
    id: randomUUID(),
    request,
    response,
    method: request.method ?? 'GET',
    pathname: readPathname(request.url),
  }
}

function readPathname(address = ''): string {
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
