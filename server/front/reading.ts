import type { IncomingMessage } from 'node:http'

/** Whether someone only wants to read. The framework's own calls for a piece of a page are not reading. */
export function isReading({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && headers.rsc === undefined
}

/** Whether a browser opens the page to show it now; browsers too old to say so get what scripts get, which shows the same. */
export function isOpened({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-dest'] === 'document'
}

/** Whether no page led here, as the browser says of an address that was typed, kept or scanned: then no page holds on to the window either. */
export function cameAlone({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-site'] === 'none'
}
