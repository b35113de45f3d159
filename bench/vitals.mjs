import { serveBare } from './bare-page.mjs'
import { openOwnPages } from './own-pages.mjs'
import { say } from './say.mjs'

const PAGES = [
  '/',
  '/layanan/ktp-el-baru',
  '/layanan/ktp-el-pindah',
  '/layanan/ktp-el-hilang',
  '/layanan/ktp-el-rusak',
]
const RUNS = 5
const KILOBIT = 1000 / 8
/** The two phones of the goals: a slow 4G, and a weak signal in a village. */
const NETWORKS = [
  { name: '1,6 Mbps, 150 ms, CPU 4×', latency: 150, down: 1600 * KILOBIT, up: 750 * KILOBIT, cpu: 4 },
  { name: '400 kbps, 400 ms, CPU 6×', latency: 400, down: 400 * KILOBIT, up: 400 * KILOBIT, cpu: 6 },
]
/** Who sends: a weak signal whose way up is the narrower one. */
const SENDING = {
  name: '400/250 kbps, 400 ms, CPU 4×',
  latency: 400,
  down: 400 * KILOBIT,
  up: 250 * KILOBIT,
  cpu: 4,
}
/** Milliseconds after load in which something may still move or keep the phone busy. */
const AFTERMATH = 1200
const LONG = 50

/**
 * What a slow phone feels: largest contentful paint, layout shift and blocked time of the pages people come by, each beside a bare page of the
 * same words in the same run; medians of five first visits. `band` tells whether a notice of the office stood over the page: declare
 * a disruption first to measure with it.
 */
export async function measureVitals(browser, address) {
  const bare = await serveBare(address, PAGES)
  try {
    for (const network of NETWORKS)
      for (const page of PAGES) await compare(browser, { address, bare: bare.address, page, network })
  } finally {
    bare.stop()
  }
}

/** The same for the pages of whoever sends something, and how long until all of each is there. Their goals are bytes (C-01, C-02); times have none. */
export async function measureOwnPages(browser, address) {
  const { pages, storageState } = await openOwnPages(browser, address)
  const cookie = storageState.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const bare = await serveBare(
    address,
    pages.map(({ path }) => path),
    cookie,
  )
  try {
    for (const { name, path } of pages)
      await compare(browser, {
        address,
        bare: bare.address,
        page: path,
        name,
        network: SENDING,
        storageState,
      })
  } finally {
    bare.stop()
  }
}

async function compare(browser, { address, bare, page, name = page, network, storageState }) {
  const ours = []
  const theirs = []
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(await visit(browser, address + page, network, storageState))
    theirs.push(await visit(browser, bare + page, network))
  }
  const goal = value => (storageState ? undefined : value)
  const figure = (what, value, reference) =>
    say({ figure: what, page: name, network: network.name, value, ...reference })
  const lcp = { ours: median(ours, 'lcp'), bare: median(theirs, 'lcp') }
  figure('LCP, ms', lcp.ours, {
    bare: lcp.bare,
    ratio: Number((lcp.ours / lcp.bare).toFixed(2)),
    goal: goal(1.4),
    band: ours.some(({ hasBand }) => hasBand),
  })
  figure('all of it, ms', median(ours, 'all'), { bytes: median(ours, 'bytes') })
  figure('CLS', median(ours, 'cls'), { goal: 0.02 })
  figure('TBT, ms', median(ours, 'tbt'), {
    bare: median(theirs, 'tbt'),
    goal: network.cpu === 4 ? goal(50) : undefined,
  })
  figure('blocked before the first words, ms', median(ours, 'before'), { bare: median(theirs, 'before') })
}

/** One first visit, with an empty cache. */
async function visit(browser, url, { latency, down, up, cpu }, storageState) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, storageState })
  const page = await context.newPage()
  const devTools = await context.newCDPSession(page)
  const speed = { offline: false, latency, downloadThroughput: down, uploadThroughput: up }
  let bytes = 0
  devTools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await devTools.send('Network.enable')
  await devTools.send('Network.emulateNetworkConditions', speed)
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  await page.addInitScript(watch)
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(AFTERMATH)
  const { lcp, cls, tasks, firstWords } = await page.evaluate('window.seen')
  const all = await page.evaluate("Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)")
  const hasBand = (await page.locator('[aria-label="Pemberitahuan kantor"]').count()) > 0
  await context.close()
  return {
    lcp,
    cls,
    all,
    bytes,
    hasBand,
    tbt: blocked(tasks.map(([start, end]) => [Math.max(start, firstWords), end])),
    before: blocked(tasks.map(([start, end]) => [start, Math.min(end, firstWords)])),
  }
}

/** Milliseconds by which tasks kept a finger waiting. What counts as TBT begins with the first paint: before it there is nothing to touch. */
function blocked(tasks) {
  return tasks.reduce((sum, [start, end]) => sum + Math.max(0, end - start - LONG), 0)
}

/** Runs in the page, before anything of it. */
function watch() {
  window.seen = { lcp: 0, cls: 0, tasks: [], firstWords: Infinity }
  const see = (type, take) =>
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) take(entry)
    }).observe({ type, buffered: true })
  see('largest-contentful-paint', ({ startTime }) => {
    window.seen.lcp = startTime
  })
  see('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) window.seen.cls += value
  })
  see('longtask', ({ startTime, duration }) => window.seen.tasks.push([startTime, startTime + duration]))
  see('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') window.seen.firstWords = startTime
  })
}

function median(visits, name) {
  const sorted = visits.map(visit => visit[name]).sort((a, b) => a - b)
  return Number(sorted[Math.floor(sorted.length / 2)].toFixed(3))
}
