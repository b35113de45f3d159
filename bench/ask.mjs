import { get } from 'node:http'
import { gunzipSync } from 'node:zlib'

/** Asks for an address as a browser does that takes gzip. */
export function ask(url, { agent, encoding = 'gzip', cookie = '' } = {}) {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': encoding, cookie }
    const asking = get(url, { agent, headers, timeout: 10_000 }, answer => {
      const chunks = []
      answer.on('data', chunk => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => resolve({ answer, body: Buffer.concat(chunks) }))
    })
    asking.on('timeout', () => asking.destroy(new Error('no answer in 10 s')))
    asking.on('error', reject)
  })
}

/** The words of an answer, unpacked. */
export const text = ({ answer, body }) =>
  (answer.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('utf8')
