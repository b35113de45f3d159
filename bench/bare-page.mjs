import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { ask, text } from './ask.mjs'

const KEPT = /^(?:main|h1|h2|h3|p|ul|ol|li|a|dl|dt|dd|form|label|input|button|header|footer|nav)$/

/** The words of a page as HTML and nothing else: no style, no script, no letter shape. What any page with these words must cost. */
function bareHtml(html) {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? ''
  const bare = body
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<(\/?)([a-z0-9]+)\b[^>]*>/g, (_, slash, tag) => (KEPT.test(tag) ? `<${slash}${tag}>` : ''))
  return `<!DOCTYPE html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><body>${bare}`
}

/** Serves the bare twins of some pages at the same paths, as whoever holds the cookies sees them. */
export async function serveBare(address, paths, cookie) {
  const pages = new Map()
  for (const path of paths) pages.set(path, gzipSync(bareHtml(text(await ask(address + path, { cookie })))))
  const server = createServer((request, response) => {
    const page = pages.get(request.url)
    response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' })
    response.end(page ?? gzipSync(''))
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  return { address: `http://localhost:${server.address().port}`, stop: () => server.close() }
}
