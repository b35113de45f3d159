import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

const SMALLEST_WORTH = 1024

const asBrotli = promisify(brotliCompress)
const asGzip = promisify(gzip)

/** The best encoding the visitor takes. */
export function chooseEncoding(accepted: string | string[] | undefined): Encoding {
  const offers = String(accepted ?? '')
    .toLowerCase()
    .split(',')
    .map(offer => offer.trim().split(/\s*;\s*/))
    .filter(([, quality]) => quality === undefined || Number(quality.replace('q=', '')) > 0)
    .map(([name]) => name)
  if (offers.includes('br')) return 'br'
  return offers.includes('gzip') ? 'gzip' : 'identity'
}

/** `effort` 'once' is for what is kept and sent many times. Small bodies come back as they are. */
export async function compress(
  body: Buffer,
  encoding: Encoding,
  effort: 'once' | 'each',
): Promise<{ body: Buffer; encoding: Encoding }> {
  if (encoding === 'identity' || body.length < SMALLEST_WORTH) return { body, encoding: 'identity' }
  if (encoding === 'gzip') return { encoding, body: await asGzip(body, { level: effort === 'once' ? 9 : 5 }) }
  const quality = effort === 'once' ? 11 : 5
  return {
    encoding,
    body: await asBrotli(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  }
}
