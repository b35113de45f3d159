import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { routes } from '@/lib/routes'

/** Every address that app/ answers, as patterns: groups dropped, parameters open. */
const answered = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter(file => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
  .map(file => file.replace(/\(\w+\)\//g, '').replace(/\/?(page\.tsx|route\.ts)$/, ''))
  .map(
    folder =>
      new RegExp(`^/${folder.replace(/\/?\[\[?\.\.\.\w+\]\]?/g, '/.+').replace(/\[\w+\]/g, '[^/]+')}$`),
  )

it.each(Object.entries(routes))('the address of %s has a page', (_name, route) => {
  const [path] = Reflect.apply(route, undefined, ['new', 'x']).split('?')

  expect(answered.filter(pattern => pattern.test(path))).not.toEqual([])
})
