import type { Render } from './render-in-memory'
import { stripScripts } from './strip-scripts'

/** Where the app has its words for a failure, by status. */
const PLACES = new Map([
  [404, '/tidak-ditemukan'],
  [500, '/gangguan'],
])

export type OwnErrorPages = {
  paths: readonly string[]
  renew: (path: string) => Promise<void>
  find: (status: number) => string | undefined
}

/** The portal's own pages for a failure, rendered beforehand: Next's need scripts to show, and the next failure may be the database's. */
export function ownErrorPages(render: Render): OwnErrorPages {
  const pages = new Map<string, string>()
  return {
    paths: [...PLACES.values()],
    find: status => pages.get(PLACES.get(status) ?? ''),
    renew: async path => {
      const body = (await render(path)).body.toString('utf8')
      if (!body.includes('</main>') || body.includes('id="__next_error__"')) throw new Error('no page')
      pages.set(path, stripScripts(body).html)
    },
  }
}
