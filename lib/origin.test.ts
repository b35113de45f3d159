import { expect, test } from 'vitest'
import { isOwnOrigin } from './origin'

const HOST = 'layanan.contoh.id'

test.each([
  ['a form of ours', `https://${HOST}`, 'same-origin', true],
  ['a form of ours, in an old browser that tells no site', `https://${HOST}`, null, true],
  ['a form of ours whose Origin is kept back', null, 'same-origin', true],
  ['another site', 'https://jahat.contoh.id', 'cross-site', false],
  ['another site that claims to be this one', 'https://jahat.contoh.id', 'same-origin', false],
  ['a neighbour under the same name', `https://lain.${HOST}`, 'same-site', false],
  ['the same name on another port', `https://${HOST}:8443`, 'same-site', false],
  ['a page without a place, such as a file or a sandbox', 'null', 'cross-site', false],
  ['a program that says nothing', null, null, false],
  ['an address typed or followed from elsewhere', null, 'none', false],
])('%s: foreign_origin or not', (_who, origin, fetchSite, isOurs) => {
  expect(isOwnOrigin(origin, fetchSite, HOST)).toBe(isOurs)
})
