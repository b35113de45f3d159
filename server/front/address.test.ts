import { expect, test } from 'vitest'
import { clientAddress } from './address'

test('without trusted proxies nobody can choose their own address', () => {
  expect(clientAddress('::ffff:10.0.0.9', '6.6.6.6', 0)).toBe('10.0.0.9')
})

test('behind one proxy the visitor is who that proxy saw, whatever they wrote before', () => {
  expect(clientAddress('10.0.0.1', '6.6.6.6, 36.80.1.2', 1)).toBe('36.80.1.2')
})

test('behind two proxies the visitor stands second from the right', () => {
  expect(clientAddress('10.0.0.1', '6.6.6.6, 36.80.1.2, 10.0.0.7', 2)).toBe('36.80.1.2')
})

test('what is not an address is not believed', () => {
  expect(clientAddress('10.0.0.1', 'localhost', 1)).toBe('10.0.0.1')
  expect(clientAddress('10.0.0.1', undefined, 1)).toBe('10.0.0.1')
})
