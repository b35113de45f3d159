import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSecrets } from './secrets'

const newFolder = () => mkdtempSync(join(tmpdir(), 'tuntas-secrets-'))
const long = 'x'.repeat(40)

test('a demonstration makes its secrets once and keeps them to itself', () => {
  const folder = newFolder()
  const first = readSecrets({}, 'demonstration', folder)
  expect(readSecrets({}, 'demonstration', folder)).toEqual(first)
  expect(new Set(Object.values(first)).size).toBe(3)
  expect(statSync(join(folder, 'secrets.json')).mode & 0o077).toBe(0)
})

test('a secret that is set wins over a kept one', () => {
  const folder = newFolder()
  readSecrets({}, 'demonstration', folder)
  expect(readSecrets({ DATA_KEY: long }, 'demonstration', folder).DATA_KEY).toBe(long)
})

test('production names every secret that is missing, and makes none', () => {
  const folder = newFolder()
  expect(() => readSecrets({ SESSION_SECRET: long }, 'production', folder)).toThrow(
    'DATA_KEY, INDEX_KEY belum diisi',
  )
  expect(() => readFileSync(join(folder, 'secrets.json'))).toThrow()
})

test('a short secret is refused by name', () => {
  const values = { SESSION_SECRET: long, DATA_KEY: 'pendek', INDEX_KEY: long }
  expect(() => readSecrets(values, 'production', newFolder())).toThrow('DATA_KEY terlalu pendek')
})

test('damaged secrets are not quietly replaced, because that would lose every stored document', () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'secrets.json'), '{"DATA_KEY"')
  expect(() => readSecrets({}, 'demonstration', folder)).toThrow('tidak terbaca')
})
