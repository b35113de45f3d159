import { existsSync } from 'node:fs'
import { contentPages, routes } from '@/lib/routes'

const hasPage = (path: string) => existsSync(`app/(public)${path === '/' ? '' : path}/page.tsx`)

/** Every address without a parameter in it; a route that is new joins by being listed. */
const plain = Object.values(routes).flatMap(route =>
  route.length === 0 ? [String(Reflect.apply(route, undefined, []))] : [],
)

/** Every public page in the state in which a stranger finds it. */
export const publicPages: readonly string[] = [
  ...new Set([
    ...contentPages,
    ...plain.filter(hasPage),
    routes.apply(),
    routes.apply('new'),
    '/alamat-yang-tidak-ada',
    '/gangguan',
  ]),
]
