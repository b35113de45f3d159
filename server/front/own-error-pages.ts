import type { OfficeWords } from './error-pages'
import type { Render } from './render-in-memory'
import { stripScripts } from './strip-scripts'

const TROUBLE = '/gangguan'
/** Where the app has its words for a failure, by status. */
const PLACES = new Map([
  [404, '/tidak-ditemukan'],
  [500, TROUBLE],
])

export type OwnErrorPages = {
  paths: readonly string[]
  renew: (path: string) => Promise<void>
  find: (status: number) => string | undefined
  /** What these pages say of the office, for the plain ones of the front server; nothing before there is an office. */
  office: () => OfficeWords
}

/** The portal's own pages for a failure, rendered beforehand: Next's need scripts to show, and the next failure may be the database's. */
export function ownErrorPages(render: Render): OwnErrorPages {
  const pages = new Map<string, string>()
  return {
    paths: [...PLACES.values()],
    find: status => pages.get(PLACES.get(status) ?? ''),
    office: () => officeIn(pages.get(TROUBLE) ?? ''),
    renew: async path => {
      const body = (await render(path)).body.toString('utf8')
      if (!body.includes('</main>') || body.includes('id="__next_error__"')) throw new Error('no page')
      pages.set(path, stripScripts(body).html)
    },
  }
}

/** The telephone number and the marking of a demonstration, as a page shows them. */
function officeIn(page: string): OfficeWords {
  const [, phone] = /<a\b[^>]* href="tel:[^>]*>([^<]*)</.exec(page) ?? []
  const [, marking] = /<aside aria-label="Demonstrasi"[^>]*>(.*?)<\/aside>/s.exec(page) ?? []
  return { phone, marking }
}
