import { takesFiles } from './limits'
import { isOwnOrigin } from './own-origin'
import type { Rules } from './rules'
import { readPathname, type Visit } from './visit'

/** The page of ours from which something came that was not taken, as path and question; undefined where that is none, or unknown. */
export function wayBack({ request }: Visit, { publicUrl }: Pick<Rules, 'publicUrl'>): string | undefined {
  const { referer = '', host } = request.headers
  if (!URL.canParse(referer)) return undefined
  const { origin, pathname, search } = new URL(referer)
  // Two strokes in a link lead to another host.
  const isPage = readPathname(pathname) !== '' && !pathname.startsWith('//') && !takesFiles(pathname)
  return isPage && isOwnOrigin(origin, host, publicUrl) ? pathname + search : undefined
}
