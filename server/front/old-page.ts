import type { IncomingHttpHeaders } from 'node:http'
import { refillForm } from './refill-form'
import type { Render } from './render-in-memory'
import { stripScripts } from './strip-scripts'
import type { Visit } from './visit'

/** Next's mark on its answer to a form, or a call by script, whose action this build does not know. */
const UNKNOWN_ACTION = 'x-nextjs-action-not-found'

export const NOTICE_WORDS =
  'Halaman ini sudah lama terbuka. Belum ada yang terkirim. Isian Anda masih ada. Periksa sebentar, lalu kirim sekali lagi.'

/** The `ErrorSummary` that says so. This server renders no React of its own; a test holds the two together. */
export const NOTICE = [
  '<div id="ringkasan-galat" tabindex="-1" role="alert" class="rounded-sudut border-3 border-bahaya bg-permukaan p-4 text-bahaya">',
  '<h2 class="flex items-baseline gap-2 text-bagian font-bold">',
  '<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false" class="size-[0.9em] shrink-0 ">',
  '<path d="M8 1 15.5 14.5H.5z" fill="currentColor"></path>',
  '<path d="M8 6v4M8 11.6v1.4" stroke="var(--latar)" stroke-width="1.8"></path></svg>',
  `Belum berhasil</h2><p class="mt-2 font-bold">${NOTICE_WORDS}</p></div>`,
].join('')

/** Whether a form was sent from a page of an earlier build, by a browser without (or still without) scripts. */
export function isFromOldPage({ request, response }: Visit): boolean {
  return response.hasHeader(UNKNOWN_ACTION) && request.headers['next-action'] === undefined
}

/** Whether a script of an earlier build called; its page recognises the mark and says so itself. */
export function isCallFromOldPage({ request, response }: Visit): boolean {
  return response.hasHeader(UNKNOWN_ACTION) && request.headers['next-action'] !== undefined
}

/** The page of today with what was typed into the old one, as plain HTML; undefined when that page is gone. */
export async function todaysPage(
  { request, body }: Visit,
  render: Render,
): Promise<ReturnType<typeof stripScripts> | undefined> {
  const page = await render(request.url ?? '/', visitorOf(request.headers))
  const sent = await readForm(body.whole(), request.headers['content-type'])
  if (page.status !== 200 || !page.type.startsWith('text/html')) return undefined
  const { html, ...rest } = stripScripts(page.body.toString('utf8'))
  return { ...rest, html: refillForm(html, sent, NOTICE).replace('<title>', '<title>Galat: ') }
}

/** Who asks, without what belonged to the body. */
function visitorOf(headers: IncomingHttpHeaders): Record<string, string> {
  const kept = Object.entries(headers).filter(
    ([name, value]) => /^(?:cookie|host|x-forwarded-.*|x-tuntas-.*)$/.test(name) && typeof value === 'string',
  )
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]))
}

/** A form as it was sent; empty when it cannot be read. */
export async function readForm(body: Buffer, type = ''): Promise<FormData> {
  return await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => new FormData())
}
