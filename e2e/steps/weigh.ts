import type { Page } from '@playwright/test'

/** One answer as it came over the wire: bytes with its headers, packed with gzip as the budgets count. */
export type Came = { url: string; kind: string; bytes: number }

/** Milliseconds without a request, after which a page has all it asks for by itself. */
const QUIET = 300
const ICON = '/icon.svg'

/** Opens a page and tells what came over the network until it asks for nothing more: also its icon, which some browsers ask for when all else is done and some not at all, and what it lays up. What the phone already had is not in it. */
export async function weigh(page: Page, address: string): Promise<Came[]> {
  await page.setExtraHTTPHeaders({ 'accept-encoding': 'gzip' })
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Network.enable')
  const came = new Map<string, Came>()
  const open = new Set<string>()
  let since = Date.now()
  let isIconAsked = false
  const settle = (id: string) => {
    open.delete(id)
    since = Date.now()
  }
  const forget = (id: string) => {
    came.delete(id)
    settle(id)
  }
  devTools.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other' }) => {
    if (!request.url.startsWith('http')) return
    isIconAsked ||= request.url.includes(ICON)
    came.set(requestId, { url: request.url, kind: type.toLowerCase(), bytes: 0 })
    // A stream stays open as long as the page.
    if (type !== 'EventSource') open.add(requestId)
    since = Date.now()
  })
  devTools.on('Network.requestServedFromCache', ({ requestId }) => forget(requestId))
  devTools.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache || response.fromPrefetchCache) forget(requestId)
  })
  devTools.on('Network.loadingFailed', ({ requestId }) => settle(requestId))
  devTools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = came.get(requestId)
    if (one) one.bytes = encodedDataLength
    settle(requestId)
  })
  const isQuiet = async () => {
    while (open.size > 0 || Date.now() - since < QUIET)
      await new Promise(resolve => setTimeout(resolve, QUIET / 6))
  }
  await page.goto(address, { waitUntil: 'load' })
  await isQuiet()
  if (!isIconAsked) {
    await askForIcon(page)
    await isQuiet()
  }
  await devTools.detach()
  return [...came.values()]
}

const askForIcon = (page: Page) =>
  page.evaluate(async () => {
    const icon = document.querySelector<HTMLLinkElement>('link[rel~=icon]')
    if (icon) await (await fetch(icon.href)).arrayBuffer()
  })

/** The bytes of some kinds, or of all. */
export const bytesOf = (came: readonly Came[], ...kinds: string[]) =>
  came
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .reduce((sum, { bytes }) => sum + bytes, 0)
