import { ask, text } from './ask.mjs'
import { say } from './say.mjs'

/** Bytes over the wire for a first visit with an empty cache, by kind. */
export async function weigh(address, path) {
  const page = await ask(address + path)
  if (page.answer.statusCode !== 200)
    return say({ figure: 'bytes', page: path, status: page.answer.statusCode })
  const bytes = { html: page.body.length, css: 0, js: 0, font: 0, picture: 0 }
  let requests = 1
  const html = text(page)
  const found = new Set(
    [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:css|js|svg|png|webp|woff2)[^"]*)"/g)].map(hit => hit[1]),
  )
  for (const link of found) {
    const asset = await ask(new URL(link.replaceAll('&amp;', '&'), address))
    requests += 1
    bytes[kindOf(link)] += asset.body.length
    if (kindOf(link) !== 'css') continue
    for (const [, font] of text(asset).matchAll(/url\(["']?([^)"']+\.woff2)/g)) {
      requests += 1
      bytes.font += (await ask(new URL(font, new URL(link, address)))).body.length
    }
  }
  say({
    figure: 'bytes',
    page: path,
    requests,
    gzip: bytes,
    total: Object.values(bytes).reduce((a, b) => a + b),
  })
}

function kindOf(link) {
  if (/\.css/.test(link)) return 'css'
  if (/\.js/.test(link)) return 'js'
  return /\.woff2/.test(link) ? 'font' : 'picture'
}
