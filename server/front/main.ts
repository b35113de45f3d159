import '@/server/outlive-full-disk'

import { createServer } from 'node:http'
import { resolve } from 'node:path'
import next from 'next'
import { contentVersion } from '@/db/content-version'
import { databaseAnswers, hasOffice, isCutOff } from '@/db/vital-signs'
import { env } from '@/lib/env'
import { carriesScripts, contentPages, OFFLINE_WORKER, offlinePages } from '@/lib/routes'
import { PORT_TAKEN } from '@/server/node-service'
import { obeySupervisor, sayReady } from '@/server/obey-supervisor'
import { createFront, type Front } from './front'
import { placeOf } from './hand-over'
import { isNamedByContent } from './named-by-content'
import { offlineWorker, readBuildId } from './offline-worker'
import { publicFiles } from './public-files'
import { rememberYes } from './remember-yes'
import { routeShapes } from './route-shape'

const NOTICE_TO_BALANCER = 3000

function log(line: Record<string, unknown>) {
  console.log(JSON.stringify({ at: new Date().toISOString(), ...line }))
}

/** What nobody caught leaves this process in a state nobody knows; the supervisor starts a new one within a second. */
process.prependListener('uncaughtException', error => {
  log({ level: 'error', text: placeOf(error) })
  process.exit(70)
})

async function frontOf(port: number): Promise<Front> {
  const { NODE_ENV, PUBLIC_URL, TRUSTED_PROXIES } = env()
  const dev = NODE_ENV === 'development'
  // Only Next's development server speaks WebSocket; in production its listener is tied to a server nobody reaches.
  const app = next({
    dev,
    dir: process.cwd(),
    hostname: 'localhost',
    port,
    httpServer: dev ? undefined : createServer(),
  })
  await app.prepare()
  const handle = app.getRequestHandler()
  const files = publicFiles(resolve('public'))
  const worker = dev
    ? undefined
    : offlineWorker(`public${OFFLINE_WORKER}`, offlinePages, readBuildId('.next'))
  return createFront({
    handle: (request, response) => handle(request, response),
    contentPages,
    contentVersion,
    carriesScripts,
    isPublicFile: pathname => files.has(pathname),
    isNamedByContent: isNamedByContent(files),
    routeShape: routeShapes('.next'),
    vitalSigns: { ping: databaseAnswers, isCutOff },
    isOpen: rememberYes(hasOffice),
    log,
    offlineWorker: worker === undefined ? undefined : { path: OFFLINE_WORKER, script: worker },
    publicUrl: PUBLIC_URL,
    trustedProxies: TRUSTED_PROXIES,
    dev,
  })
}

const { PORT, HOST, TUNTAS_MODE } = env()
const front = await frontOf(PORT)
front.server.once('error', error => {
  console.error(error.message)
  process.exit('code' in error && error.code === 'EADDRINUSE' ? PORT_TAKEN : 1)
})
front.server.listen(PORT, HOST, async () => {
  await front.warm()
  sayReady()
})
obeySupervisor(() => front.drain(TUNTAS_MODE === 'production' ? NOTICE_TO_BALANCER : 0))
