// Keeps the public pages that are equal for all readable without signal. Pages of persons, forms that are sent and the staff side
// pass it untouched. The server puts `self.LURING` (version of the build, pages) before this text; a worker that does not
// find it, or finds its own file gone, clears what it kept and ends itself.
const PREFIX = 'tuntas-luring-'
const { version, pages } = self.LURING ?? { pages: [] }
const CACHE = PREFIX + version
const OFFLINE_PAGE = '/luring'
const UNTOUCHED = /^\/(?:petugas|api|dev|layar|anjungan)(?:\/|$)/
const KEPT_ASSET = /^\/(?:_next\/static\/.+\.(?:css|woff2)|skrip\/halaman\.js)$/

/** From then on nothing is kept: what is still on its way must not open again what was cleared. */
let isEnded = false
const end = async () => {
  isEnded = true
  for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name)
  await self.registration.unregister()
}

/** Fetches a page or style sheet and keeps it, together with the module, styles and letter shapes it needs. */
async function keep(path) {
  if (isEnded) return fetch(path)
  const cache = await caches.open(CACHE)
  const answer = await fetch(path)
  if (!answer.ok || answer.redirected) return answer
  const text = await answer.clone().text()
  const needs = [
    ...text.matchAll(
      /href="(\/_next\/static\/[^"]+\.css)"|src="(\/skrip\/halaman\.js[^"]*)"|url\(["']?([^)"']+\.woff2)/g,
    ),
  ]
  for (const [, style, module, font] of needs) {
    const address = new URL(style ?? module ?? font, new URL(path, location.origin)).href
    if (!(await cache.match(address))) await keep(address).catch(() => {})
  }
  if (!isEnded) await cache.put(path, answer.clone())
  return answer
}

async function keptOrFetched(path) {
  const kept = await caches.match(path, { cacheName: CACHE })
  return kept ?? keep(path)
}

/** How long a weak signal may take before what is kept is shown (milliseconds). */
const PATIENCE = 4000

/** The page of now where the signal carries it in time, else the kept one: today's hours and notices must not be yesterday's. */
async function freshOrKept(event, path) {
  const renewed = keep(path)
  const kept = await caches.match(path, { cacheName: CACHE })
  if (!kept) return renewed.catch(() => offlinePage())
  const inTime = renewed.catch(() => undefined)
  event.waitUntil(inTime)
  const tooSlow = new Promise(resolve => setTimeout(resolve, PATIENCE))
  return (await Promise.race([inTime, tooSlow])) ?? marked(kept)
}

async function offlinePage() {
  const kept = await caches.match(OFFLINE_PAGE, { cacheName: CACHE })
  return kept ? marked(kept) : Response.error()
}

/** A page that is shown for want of signal says so in its root: browsers believe they are online wherever there is a network, also one that leads nowhere. */
async function marked(kept) {
  const html = await kept.text()
  const headers = new Headers(kept.headers)
  for (const about of ['content-encoding', 'content-length']) headers.delete(about)
  return new Response(html.replace('<html', '<html data-luring'), { headers })
}

let hasAsked = false
/** Once in its life a worker asks whether its file is still there. */
async function endIfGone() {
  if (hasAsked) return
  hasAsked = true
  const answer = await fetch(self.location.pathname, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined)
  if (answer?.status === 404 || answer?.status === 410) await end()
}

self.addEventListener('install', event => {
  self.skipWaiting()
  if (!version) return
  const first = navigator.connection?.saveData ? [OFFLINE_PAGE] : new Set([OFFLINE_PAGE, ...pages])
  event.waitUntil(
    (async () => {
      for (const path of first) await keep(path)
    })(),
  )
})

self.addEventListener('activate', event => {
  const renew = async () => {
    if (!version) return end()
    for (const name of await caches.keys())
      if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name)
    await self.clients.claim()
  }
  event.waitUntil(renew())
})

self.addEventListener('fetch', event => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (!version || request.method !== 'GET' || origin !== location.origin || UNTOUCHED.test(pathname)) return
  if (request.mode === 'navigate') {
    event.waitUntil(endIfGone())
    event.respondWith(
      pages.includes(pathname) ? freshOrKept(event, pathname) : fetch(request).catch(offlinePage),
    )
  } else if (KEPT_ASSET.test(pathname)) event.respondWith(keptOrFetched(request.url))
})
