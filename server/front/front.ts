import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { contentPages } from './content-pages'
import { ASSET, dressErrorPage } from './dress'
import { handOver, placeOf } from './hand-over'
import { health, isHealth, sayHealth, type VitalSigns } from './health'
import { keepRenewed } from './keep-renewed'
import { type KeptAnswer, sendKept } from './kept-answer'
import { allowedMethods, bodyLimit, type Refused } from './limits'
import { logWhenDone } from './log-visit'
import { keepWorker, type OfflineWorker } from './offline-worker'
import { openStreams } from './open-streams'
import { type OwnErrorPages, ownErrorPages } from './own-error-pages'
import { cameAlone, isOpened, isReading } from './reading'
import { type Handle, type Render, renderInMemory } from './render-in-memory'
import type { Rules } from './rules'
import { headersWithoutCut, uniformHeaders } from './security-headers'
import { plainErrorPage, restOfBody } from './send-error-page'
import { openVisit, type Visit } from './visit'

export type FrontOptions = {
  handle: Handle
  contentPages: readonly string[]
  /** Tells the same as long as the content pages stay the same. */
  contentVersion: () => Promise<string>
  carriesScripts: (pathname: string) => boolean
  isPublicFile: (pathname: string) => boolean
  /** Whether what has this address now has it for good. */
  isNamedByContent: (address: string) => boolean
  routeShape: (pathname: string) => string
  vitalSigns: VitalSigns
  /** Whether there is an office to show. */
  isOpen: () => Promise<boolean>
  log: (line: Record<string, unknown>) => void
  /** The worker that keeps public pages readable offline, ready to be sent; without it its address leads nowhere. */
  offlineWorker?: OfflineWorker
  publicUrl?: string
  trustedProxies?: number
  dev?: boolean
}

export type Front = {
  server: Server
  /** Renders what is served from memory, and keeps it renewed; from then on /readyz may say yes. */
  warm: () => Promise<void>
  /** Says no to /readyz, waits `notice` milliseconds for the balancer to hear it, lets what is under way finish. */
  drain: (notice: number) => Promise<void>
}

const KEPT_ASSETS = 400
/** Milliseconds a request under way has to finish when the server is told to end. */
const DRAIN_WITHIN = 10_000

type Phase = 'starting' | 'ready' | 'draining'

/** The server every visitor meets. It knows about addresses, sizes and headers, and nothing about permohonan. */
export function createFront(options: FrontOptions): Front {
  let phase: Phase = 'starting'
  const assets = new Map<string, KeptAnswer>()
  const render = renderInMemory(options.handle, options.publicUrl)
  const errorPages = ownErrorPages(render)
  const rules = rulesOf(options, errorPages, assets, render)
  const pages = contentPages(render, rules.warn)
  const uncut = headersWithoutCut(rules.uniform)
  const headersOfKept = (request: IncomingMessage) => (cameAlone(request) ? uncut : rules.uniform)

  const keptFor = async ({ request, pathname }: Visit) => {
    if (!isReading(request)) return undefined
    return assets.get(pathname) ?? (await pages.find(pathname, isOpened(request)))
  }

  const respond = async (visit: Visit) => {
    const { request, response, pathname } = visit
    if (phase === 'draining') response.setHeader('Connection', 'close')
    if (isHealth(pathname)) return sayHealth(response, await health(pathname, phase, options.vitalSigns))
    const refused = refusal(visit) ?? (await isClosed(pathname, options))
    if (refused) return sendRefusal(visit, rules, refused)
    const kept = await keptFor(visit)
    if (!kept) return handOver(visit, rules)
    response.setHeader('X-Request-Id', visit.id)
    sendKept(request, response, kept, headersOfKept(request))
  }

  const streams = openStreams()
  const server = listenerOf((request, response) => {
    const visit = openVisit(request, response)
    logWhenDone(visit, options)
    streams.watch(response)
    respond(visit).catch(error => {
      rules.warn(`${visit.id}: ${placeOf(error)}`)
      response.destroy()
    })
  })

  return {
    server,
    warm: async () => {
      if (options.offlineWorker) assets.set(...(await keepWorker(options.offlineWorker)))
      if (!rules.dev)
        await keepRenewed([...options.contentPages, ...errorPages.paths], {
          isOpen: options.isOpen,
          version: options.contentVersion,
          renew: path => (errorPages.paths.includes(path) ? errorPages : pages).renew(path),
          warn: rules.warn,
        })
      phase = 'ready'
    },
    drain: async notice => {
      phase = 'draining'
      await pause(notice)
      const closed = new Promise(resolve => server.close(resolve))
      streams.cut()
      // A connection that was busy a moment ago is idle now, and would be kept for its next request.
      const closing = setInterval(() => server.closeIdleConnections(), 50)
      await Promise.race([closed, pause(DRAIN_WITHIN)])
      clearInterval(closing)
      server.closeAllConnections()
    },
  }
}

function rulesOf(
  options: FrontOptions,
  errorPages: OwnErrorPages,
  assets: Map<string, KeptAnswer>,
  render: Render,
): Rules {
  const { dev = false, publicUrl, trustedProxies = 0 } = options
  return {
    handle: options.handle,
    render,
    carriesScripts: options.carriesScripts,
    isPublicFile: options.isPublicFile,
    isNamedByContent: options.isNamedByContent,
    uniform: uniformHeaders(publicUrl),
    publicUrl,
    trustedProxies,
    dev,
    pageFor: errorPages.find,
    office: errorPages.office,
    keepAsset: (path, asset) => {
      if (assets.size < KEPT_ASSETS) assets.set(path, asset)
    },
    warn: text => options.log({ level: 'warn', text }),
  }
}

function listenerOf(receive: (request: IncomingMessage, response: ServerResponse) => void): Server {
  const timeouts = {
    headersTimeout: 15_000,
    requestTimeout: 20 * 60_000,
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: 5000,
  }
  const server = createServer({ ...timeouts, maxHeaderSize: 16 * 1024 }, receive)
  // A body that is too large is refused before the visitor sends it.
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    const tooLarge =
      Number(request.headers['content-length'] ?? 0) > bodyLimit(request.method ?? '', request.url ?? '')
    if (!tooLarge) response.writeContinue()
    receive(request, response)
  })
  return server
}

function refusal({ method, pathname, request }: Visit): Refused | undefined {
  if (pathname === '' || !isHost(request.headers.host)) return 400
  if (!allowedMethods(pathname).includes(method)) return 405
  if (Number(request.headers['content-length'] ?? 0) > bodyLimit(method, pathname)) return 413
  return undefined
}

async function isClosed(pathname: string, { isOpen }: FrontOptions): Promise<503 | undefined> {
  return pathname.startsWith(ASSET) || (await isOpen()) ? undefined : 503
}

function isHost(host: string | undefined): boolean {
  return host !== undefined && /^[a-z0-9.-]+(?::\d+)?$|^\[[0-9a-f:.]+\](?::\d+)?$/i.test(host)
}

function sendRefusal(visit: Visit, rules: Rules, status: Refused | 503) {
  dressErrorPage(visit, rules, status)
  if (status === 405) visit.response.setHeader('Allow', allowedMethods(visit.pathname).join(', '))
  if (status === 503) visit.response.setHeader('Retry-After', '60')
  visit.response.setHeader('Connection', 'close')
  visit.response.write(plainErrorPage(visit, rules, status))
  void restOfBody(visit).then(() => visit.response.end())
}
