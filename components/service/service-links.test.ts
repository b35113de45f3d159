import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { VARIANTS } from '@/lib/domain/service'
import { routes } from '@/lib/routes'
import { ServiceLinks } from './service-links'

const listed = (props: Parameters<typeof ServiceLinks>[0]) =>
  renderToStaticMarkup(createElement(ServiceLinks, props))

test('the services that are open lead to their pages, or to their first question', () => {
  for (const variant of VARIANTS) {
    expect(listed({ open: [variant] })).toContain(`href="${routes.service(variant)}"`)
    expect(listed({ open: [variant], to: routes.apply })).toContain(`href="${routes.apply(variant)}"`)
  }
})

test('while none is open the list says so', () => {
  expect(listed({ open: [] })).toContain('Belum ada layanan yang dibuka.')
})
