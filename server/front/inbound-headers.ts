import type { IncomingHttpHeaders } from 'node:http'
import { clientAddress } from './address'

type Setting = {
  publicUrl: string | undefined
  trustedProxies: number
  socketAddress: string | undefined
  dev?: boolean
}

/** Headers only we may set, or that would steer the framework from outside. */
const OURS =
  /^(?:x-tuntas-|x-forwarded-|x-middleware-|x-invoke-|x-nextjs-|x-real-ip$|x-matched-path$|x-now-|forwarded$|content-security-policy)/

/** By these Next's development server finds the open page that waits for its answer. */
const DEVELOPMENT = /^x-nextjs-(?:html-)?request-id$/

/**
 * Replaces what a visitor claims about themselves by what we know: `x-tuntas-address`, `x-tuntas-request`, `x-tuntas-path` and one true
 * set of `x-forwarded-*`, which Next compares with Origin before it runs an action.
 */
export function replaceInbound(
  headers: IncomingHttpHeaders,
  { id, pathname }: { id: string; pathname: string },
  setting: Setting,
) {
  const behindProxy = setting.trustedProxies > 0
  const address = clientAddress(
    setting.socketAddress,
    text(headers['x-forwarded-for']),
    setting.trustedProxies,
  )
  const protocol = behindProxy && text(headers['x-forwarded-proto']) === 'https' ? 'https' : 'http'
  const own = setting.publicUrl ? new URL(setting.publicUrl) : undefined

  for (const name of Object.keys(headers)) if (isOurs(name, setting.dev)) delete headers[name]
  headers['x-tuntas-address'] = address
  headers['x-tuntas-request'] = id
  headers['x-tuntas-path'] = pathname
  headers['x-forwarded-for'] = address
  headers['x-forwarded-host'] = own?.host ?? headers.host ?? 'localhost'
  headers['x-forwarded-proto'] = own ? own.protocol.slice(0, -1) : protocol
  headers['x-forwarded-port'] = String(own?.port || (own?.protocol === 'https:' ? 443 : 80))
  // Compression is decided here, once the page has its final form.
  delete headers['accept-encoding']
}

function text(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(',') : value
}

function isOurs(name: string, dev = false): boolean {
  return OURS.test(name) && !(dev && DEVELOPMENT.test(name))
}
