export type Refused = 400 | 405 | 408 | 413

const MEGABYTE = 1024 * 1024

/** Where papers scanned at the counter go, from a desk or an officer's phone. */
const SCANS = /^\/(?:petugas\/loket\/)?pindai\/[^/]+\/kirim$/

/** Whether a plain form that brings files is sent here. */
export const takesFiles = (pathname: string) => /^\/api\/|^\/(?:petugas|pindai)\/.*\/kirim$/.test(pathname)

/** Bytes a request may bring. Photos arrive as one form without scripts, or in parts with them. */
export function bodyLimit(method: string, pathname: string): number {
  const isPlainForm = pathname === '/api/berkas' || pathname === '/api/keluhan'
  if (method === 'POST' && (isPlainForm || SCANS.test(pathname))) return 45 * MEGABYTE
  if (method === 'PUT' && pathname.startsWith('/api/ingest/')) return 11 * MEGABYTE
  if (method === 'POST' && /^\/petugas\/penyerahan\/[^/]+\/kirim$/.test(pathname)) return 21 * MEGABYTE
  return MEGABYTE
}

/** The methods an address answers to. */
export function allowedMethods(pathname: string): readonly string[] {
  const usual = ['GET', 'HEAD', 'POST']
  return pathname.startsWith('/api/ingest/') ? [...usual, 'PUT', 'OPTIONS'] : usual
}
