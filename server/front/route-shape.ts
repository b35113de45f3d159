import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Route = { page: string; regex: string }

/** Turns an address into the shape of its route (`/bukti/[token]`), because addresses hold tokens and a log must not. */
export function routeShapes(distDir: string): (pathname: string) => string {
  const routes = readRoutes(distDir).map(({ page, regex }) => ({ page, regex: new RegExp(regex) }))
  return pathname => {
    if (pathname.startsWith('/_next/')) return '/_next/…'
    return routes.find(({ regex }) => regex.test(pathname))?.page ?? '(lain)'
  }
}

function readRoutes(distDir: string): Route[] {
  try {
    const { staticRoutes, dynamicRoutes } = JSON.parse(
      readFileSync(join(distDir, 'routes-manifest.json'), 'utf8'),
    )
    return [...staticRoutes, ...dynamicRoutes]
  } catch {
    // In development there is no list of routes, and every address is logged as "(lain)".
    return []
  }
}
