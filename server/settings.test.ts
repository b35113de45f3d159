import { expect, test } from 'vitest'
import { readSettings } from './settings'

test('nothing needs to be set for a demonstration', () => {
  expect(readSettings({}, false)).toMatchObject({ mode: 'demonstration', port: 3000, databaseUrl: undefined })
})

test('production says which setting it misses', () => {
  const production = { TUNTAS_MODE: 'production' }
  expect(() => readSettings(production, false)).toThrow('PUBLIC_URL belum diisi')
  expect(() => readSettings({ ...production, PUBLIC_URL: 'https://tuntas.example' }, false)).toThrow(
    'DATABASE_URL belum diisi',
  )
})

test('a setting that cannot be used is named', () => {
  expect(() => readSettings({ PORT: 'tiga' }, false)).toThrow('PORT harus angka')
  expect(() => readSettings({ TUNTAS_MODE: 'live' }, false)).toThrow('TUNTAS_MODE')
  expect(() => readSettings({ PUBLIC_URL: 'tuntas' }, false)).toThrow('PUBLIC_URL')
})
