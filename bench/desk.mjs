import { say } from './say.mjs'

const PASSWORD = 'demonstrasi-tuntas'
const ROUNDS = 8
/** Rows of the longest queue one looks through (C-08). */
const ROWS = 200
const CPU = 4
const WAIT = { timeout: 30_000 }

/** What an officer waits for at the desk: the words of the next case, its first paper, and a queue of 200 that scrolls on an old computer. Needs the demonstration's people. */
export async function measureDesk(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  await page.goto(`${address}/petugas/masuk`)
  await page.getByLabel('Surel').fill('ratna@lumajang.contoh.id')
  await page.getByLabel('Kata sandi').fill(PASSWORD)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.waitForURL('**/petugas/meja')
  await measureNext(page)
  await measurePapers(page)
  await measureScrolling(context, page)
  await context.close()
}

/** From the key to the words, there and back along the queue. */
async function measureNext(page) {
  const words = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await page.evaluate('location.pathname')
    words.push(await page.evaluate(nextCase, round % 2 === 0 ? 'k' : 'j'))
    if ((await page.evaluate('location.pathname')) === before) break
  }
  say({ figure: 'next case by key: words, ms', p50: middle(words), worst: Math.max(...words), goal: 200 })
}

/** Runs in the page: presses a key and waits until another name stands over the case. */
function nextCase(key) {
  const nameOf = () =>
    [...document.querySelectorAll('main h1, main h2')].map(({ textContent }) => textContent).join()
  const before = nameOf()
  const since = performance.now()
  document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  return new Promise(resolve => {
    const look = () =>
      nameOf() === before && performance.now() - since < 5000
        ? requestAnimationFrame(look)
        : resolve(Math.round(performance.now() - since))
    look()
  })
}

/** From the press on a case to its first paper, drawn and watermarked. */
async function measurePapers(page) {
  const times = []
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.getByRole('link', { name: 'Mohammad Hasan' }).first().click()
    await page.getByText('Pemohon membawa berkas asli').waitFor(WAIT)
    const since = performance.now()
    await page.getByRole('link', { name: 'Siti Aminah' }).first().click()
    const picture = page.getByRole('img', { name: /^Lembar 1 dari/ }).first()
    await picture.waitFor(WAIT)
    await picture.evaluate(image => image.decode())
    times.push(Math.round(performance.now() - since))
  }
  say({ figure: 'next case: first paper, ms', p50: middle(times), worst: Math.max(...times), goal: 1000 })
}

/** The queue, made as long as it gets, scrolled through on a slow processor. */
async function measureScrolling(context, page) {
  const devTools = await context.newCDPSession(page)
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: CPU })
  const tasks = await page.evaluate(scrollThrough, ROWS)
  say({
    figure: `queue of ${ROWS} rows, CPU ${CPU}×: longest task, ms`,
    value: Math.max(0, ...tasks),
    goal: 100,
  })
}

/** Runs in the page: repeats the rows there are, scrolls to the end and tells how long each long task took. */
async function scrollThrough(rows) {
  const list = document.querySelector('ul[aria-label="Antrean meja"]')
  const own = [...list.children]
  while (list.children.length < rows) list.append(...own.map(row => row.cloneNode(true)))
  const zone = list.closest('.tanpa-cetak')
  // What making the rows costs is not what scrolling them costs.
  await new Promise(resolve => setTimeout(resolve, 3000))
  const since = performance.now()
  const tasks = []
  new PerformanceObserver(seen =>
    tasks.push(...seen.getEntries().map(({ startTime, duration }) => (startTime < since ? 0 : duration))),
  ).observe({ type: 'longtask' })
  for (let at = 0; at < zone.scrollHeight; at += 120) {
    zone.scrollTop = at
    await new Promise(requestAnimationFrame)
  }
  await new Promise(resolve => setTimeout(resolve, 300))
  return tasks
}

const middle = times => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]
