import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import { offlinePages } from '@/lib/routes'
import { offlineWorker } from './offline-worker'

const FILE = 'public/luring-pekerja.js'

test('the worker is another one after every build, so that a browser replaces it', () => {
  const one = offlineWorker(FILE, ['/'], 'satu')
  expect(one).toBe(offlineWorker(FILE, ['/'], 'satu'))
  expect(one).not.toBe(offlineWorker(FILE, ['/'], 'dua'))
  expect(offlineWorker('public/tidak-ada.js', ['/'], 'satu')).toBeUndefined()
})

type Handlers = Record<string, (event: Record<string, unknown>) => void>

/** The worker's listeners, in a world with nothing but addresses. */
function listenersOf(script: string): Handlers {
  const handlers: Handlers = {}
  const world: Record<string, unknown> = {
    URL,
    caches: { match: async () => 'kept', open: async () => ({ match: async () => 'kept', put: () => {} }) },
    fetch: async () => new Response('x'),
    location: { origin: 'http://kantor', pathname: FILE },
    navigator: {},
    setTimeout,
    addEventListener: (name: string, handler: (event: Record<string, unknown>) => void) => {
      handlers[name] = handler
    },
  }
  world.self = world
  runInContext(script, createContext(world))
  return handlers
}

const taken = (
  path: string,
  request: Record<string, unknown> = {},
  script = offlineWorker(FILE, offlinePages, 'b'),
) => {
  let isTaken = false
  listenersOf(script ?? '').fetch?.({
    request: { url: `http://kantor${path}`, method: 'GET', mode: 'navigate', ...request },
    respondWith: () => {
      isTaken = true
    },
    waitUntil: () => {},
  })
  return isTaken
}

test('the worker answers for public pages and their looks', () => {
  for (const path of [...offlinePages, '/status', '/ajukan/x/berkas']) expect(taken(path), path).toBe(true)
  expect(taken('/_next/static/a.css', { mode: 'no-cors' })).toBe(true)
})

test('what is sent, the staff side, files of persons and other sites pass it untouched', () => {
  expect(taken('/', { method: 'POST' })).toBe(false)
  for (const path of ['/petugas', '/petugas/meja', '/api/berkas']) expect(taken(path), path).toBe(false)
  for (const path of ['/bukti/rahasia', '/status', '/_next/static/a.js', '/petugas/berkas/1/lembar/2'])
    expect(taken(path, { mode: 'cors' }), path).toBe(false)
  expect(taken('', { url: 'https://lain.example/a.css', mode: 'cors' })).toBe(false)
})

test('a worker that was not told its build takes nothing', () => {
  expect(taken('/', {}, offlineWorker(FILE, [], 'b')?.split('\n').slice(1).join('\n'))).toBe(false)
})
