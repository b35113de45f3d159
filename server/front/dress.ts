import { errorStyleHash } from './error-pages'
import { isCallFromOldPage } from './old-page'
import { contentSecurityPolicy, type Scripts } from './security-headers'
import type { Visit } from './visit'

/** Assets whose address changes with their content. */
export const ASSET = '/_next/static/'
export const IMMUTABLE = 'public, max-age=31536000, immutable'

type Dress = {
  uniform: Record<string, string>
  isPublicFile: (pathname: string) => boolean
  isNamedByContent: (address: string) => boolean
  dev: boolean
}

/** Headers for one of our own pages, whatever Next had already said. */
export function dressErrorPage(
  visit: Visit,
  { uniform }: Pick<Dress, 'uniform'>,
  status: number,
  hasOwnScripts = false,
) {
  clearHeaders(visit)
  visit.response.statusCode = status
  const policy = contentSecurityPolicy({ kind: hasOwnScripts ? 'own' : 'none' }, errorStyleHash)
  const own = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'private, no-store',
    'Content-Security-Policy': policy,
  }
  for (const [name, value] of Object.entries({ ...uniform, ...own })) visit.response.setHeader(name, value)
  visit.response.setHeader('X-Request-Id', visit.id)
}

function clearHeaders({ response }: Visit) {
  for (const name of response.getHeaderNames()) response.removeHeader(name)
}

/** The headers of an answer by Next; what it says about caching counts only for its own images. */
export function dress(visit: Visit, rules: Dress, scripts: Scripts) {
  const { response } = visit
  // Next sends on with 307 when a page is left while it is put together; the other page would be asked to run the same form.
  if (visit.method === 'POST' && response.statusCode === 307) response.statusCode = 303
  for (const [name, value] of Object.entries(rules.uniform)) response.setHeader(name, value)
  response.setHeader('X-Request-Id', visit.id)
  setPolicy(visit, scripts)
  if (rules.dev) return
  for (const name of response.getHeaderNames())
    if (name.startsWith('x-nextjs-') && !isCallFromOldPage(visit)) response.removeHeader(name)
  response.setHeader('Cache-Control', cacheControl(visit, rules))
}

/** A citizen's file comes locked in more tightly than any page; that stays. A piece of a page has the page's policy. */
function setPolicy({ response, pathname }: Visit, scripts: Scripts) {
  if (pathname.startsWith(ASSET)) response.removeHeader('Content-Security-Policy')
  else if (!String(response.getHeader('content-security-policy') ?? '').startsWith('sandbox'))
    response.setHeader('Content-Security-Policy', contentSecurityPolicy(scripts))
}

function cacheControl({ response, pathname, address }: Visit, rules: Dress): string {
  const found = response.statusCode < 400
  if (found && (pathname.startsWith(ASSET) || rules.isNamedByContent(address))) return IMMUTABLE
  if (found && rules.isPublicFile(pathname)) return 'public, max-age=0, must-revalidate'
  const framework = String(response.getHeader('cache-control') ?? '')
  return framework.includes('immutable') && String(response.getHeader('content-type')).startsWith('image/')
    ? framework
    : 'private, no-store'
}

export function contentType({ response }: Visit): string {
  return String(response.getHeader('content-type') ?? '')
}
