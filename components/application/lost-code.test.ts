import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LostCode } from './lost-code'

const office = { phone: '(0334) 323 313', hours: 'Senin–Jumat, 08.00–15.00' }
const doors = (takesCodes: boolean) =>
  [
    ...renderToStaticMarkup(createElement(LostCode, { ...office, takesCodes })).matchAll(/href="([^"]*)"/g),
  ].map(([, href]) => href)

test('a lost code without a message gateway leads to the telephone and the counter, and nowhere else', () => {
  expect(doors(false)).toEqual(['tel:0334323313'])
  const words = renderToStaticMarkup(createElement(LostCode, { ...office, takesCodes: false }))
  expect(words).toContain('atau datang ke loket membawa KK')
  expect(words).not.toContain('Kirim kode')
})

test('with a gateway a code to the phone comes first', () => {
  expect(doors(true)).toEqual(['/status/kode', 'tel:0334323313'])
})
