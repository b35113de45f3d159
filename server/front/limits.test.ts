import { expect, test } from 'vitest'
import { allowedMethods, bodyLimit } from './limits'

test('photos may be large, everything else is small', () => {
  const mb = 1024 * 1024
  expect(bodyLimit('POST', '/api/berkas')).toBe(45 * mb)
  expect(bodyLimit('POST', '/api/keluhan')).toBe(45 * mb)
  expect(bodyLimit('PUT', '/api/ingest/abc')).toBe(11 * mb)
  expect(bodyLimit('POST', '/pindai/abc/kirim')).toBe(45 * mb)
  expect(bodyLimit('POST', '/petugas/loket/pindai/261127-7K4Q/kirim')).toBe(45 * mb)
  expect(bodyLimit('POST', '/petugas/loket/pindai/261127-7K4Q')).toBe(mb)
  expect(bodyLimit('POST', '/status')).toBe(mb)
  expect(bodyLimit('PUT', '/api/berkas')).toBe(mb)
})

test('only the way of uploads answers to PUT and OPTIONS', () => {
  expect(allowedMethods('/api/ingest/abc')).toEqual(['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS'])
  expect(allowedMethods('/status')).toEqual(['GET', 'HEAD', 'POST'])
})
