import { ASSET } from './dress'
import { isHealth } from './health'
import type { Visit } from './visit'

type Log = {
  routeShape: (pathname: string) => string
  log: (line: Record<string, unknown>) => void
}

/** One line once an answer has gone out or was broken off: which kind of page, how it went and how long it took (milliseconds). Neither who asked nor the address. */
export function logWhenDone({ id, method, pathname, response }: Visit, { log, routeShape }: Log) {
  if (isHealth(pathname) || pathname.startsWith(ASSET)) return
  const since = performance.now()
  response.once('close', () => {
    const ms = Math.round(performance.now() - since)
    log({
      at: new Date().toISOString(),
      id,
      method,
      route: routeShape(pathname),
      status: response.statusCode,
      ms,
      whole: response.writableFinished,
    })
  })
}
