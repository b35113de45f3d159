import { expect, test } from 'vitest'
import { ownModule } from '@/lib/own-module'
import { isNamedByContent } from './named-by-content'
import { publicFiles } from './public-files'

const isNamed = isNamedByContent(publicFiles('public'))

test('a phone may keep for good only what has the sign of its content in its address', () => {
  expect(isNamed(ownModule('/skrip/halaman.js'))).toBe(true)
  expect(isNamed('/icon.svg?icon.2x1py548__qcq.svg')).toBe(true)
  for (const other of ['/skrip/halaman.js', '/skrip/halaman.js?', '/icon.svg', '/luring-pekerja.js', '/'])
    expect(isNamed(other), other).toBe(false)
})

test('the address of another build is not filled with what this one has', () => {
  expect(isNamed('/skrip/halaman.js?0123456789')).toBe(false)
  expect(isNamed('/skrip/tidakada.js?0123456789')).toBe(false)
})
