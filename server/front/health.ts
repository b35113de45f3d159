import type { ServerResponse } from 'node:http'
import { contentSecurityPolicy } from './security-headers'

/** Whether a balancer or a watchman asks, and not a visitor. */
export function isHealth(pathname: string): boolean {
  return pathname === '/healthz' || pathname === '/readyz'
}

export type VitalSigns = {
  /** Rejects, within seconds, when the database does not answer. */
  ping: () => Promise<unknown>
  /** Whether this process has lost a database that others still reach; only a new process helps then. */
  isCutOff: () => Promise<boolean>
}

/** 200 when the answer is yes: /healthz, this process can do its work; /readyz, it is warm and the database answers. */
export async function health(
  pathname: string,
  phase: 'starting' | 'ready' | 'draining',
  { ping, isCutOff }: VitalSigns,
): Promise<number> {
  if (pathname === '/healthz') return phase === 'ready' && (await isCutOff()) ? 503 : 200
  if (phase !== 'ready') return 503
  return await ping().then(
    () => 200,
    () => 503,
  )
}

export function sayHealth(response: ServerResponse, status: number) {
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  }
  response.writeHead(status, {
    ...headers,
    'Content-Security-Policy': contentSecurityPolicy({ kind: 'none' }),
  })
  response.end(status === 200 ? 'ok\n' : 'belum siap\n')
}
