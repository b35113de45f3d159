import { setTimeout as pause } from 'node:timers/promises'
import { firstLook } from './first-look'
import { type KeptAnswer, keepAnswer } from './kept-answer'
import type { Render } from './render-in-memory'
import { contentSecurityPolicy } from './security-headers'
import { stripScripts } from './strip-scripts'

/** A page for who opens it, and for a script that lays it up for later. */
type Answers = { opened: KeptAnswer; fetched: KeptAnswer }
type Page = { answers: Answers; html: string; renderedAt: number; refreshing: Promise<void> | undefined }

export type ContentPages = {
  /** Renders every page, and from then on renews them all when their version changes. */
  warm: () => Promise<void>
  find: (path: string, isOpened: boolean) => Promise<KeptAnswer | undefined>
}

const withFirstLook = firstLook('.next/')
const FRESH = 60_000
/** Older than this, a visitor waits a moment for the new page instead of reading the old one. */
const TOO_OLD = 10 * FRESH
const WORTH_WAITING = 2000
/** How soon a change shows, at the latest, besides the time a page takes to render. */
const CHECKED_EVERY = 2000

type Watch = {
  /** Tells the same as long as the pages stay the same. */
  version: () => Promise<string>
  warn: (line: string) => void
}

/**
 * The pages that are equal for everyone. They are served from memory and renewed behind the visitor's back; while the
 * database is away the last good one stays. A page that does not answer 200 is not kept, and is Next's to answer. What they say
 * changes with the clock and with what staff declare: `version` is asked every two seconds, and each process asks for itself.
 */
export function contentPages(
  paths: readonly string[],
  render: Render,
  { version, warn }: Watch,
): ContentPages {
  const pages = new Map<string, Page>()
  const tried = new Map<string, number>()
  let shown: string | undefined

  const renew = async (path: string) => {
    const rendered = await render(path)
    if (rendered.status !== 200 || !rendered.type.startsWith('text/html'))
      throw new Error(`status ${rendered.status}`)
    const { html, hasOwnScripts, isUnfinished } = stripScripts(rendered.body.toString('utf8'))
    if (isUnfinished) warn(`halaman isi ${path} menunggu skrip untuk menjadi utuh`)
    const known = pages.get(path)
    if (known?.html === html) known.renderedAt = Date.now()
    else
      pages.set(path, {
        html,
        answers: await answersOf(html, hasOwnScripts),
        renderedAt: Date.now(),
        refreshing: undefined,
      })
  }

  const refresh = (path: string, page: Page): Promise<void> => {
    page.refreshing ??= renew(path)
      .catch(error => warn(`halaman isi ${path} belum dapat diperbarui: ${error.message}`))
      .finally(() => {
        page.refreshing = undefined
      })
    return page.refreshing
  }

  /** A page that could not be rendered at the start gets its next chance when someone asks for it, once a minute. */
  const tryAgain = (path: string): undefined => {
    if (!paths.includes(path) || Date.now() - (tried.get(path) ?? 0) < FRESH) return
    tried.set(path, Date.now())
    void renew(path).catch(() => {})
  }

  /** What was rendered before the change is rendered again, and what is being rendered just now too. */
  const renewAll = async () => {
    for (const [path, page] of pages) {
      await page.refreshing
      await renew(path)
    }
  }

  const look = async () => {
    const found = await version()
    if (found === shown) return
    await renewAll()
    shown = found
  }

  return {
    warm: async () => {
      shown = await version().catch(() => undefined)
      void again(CHECKED_EVERY, look)
      for (const path of paths) {
        await renew(path).catch(error => warn(`halaman isi ${path} belum dapat disiapkan: ${error.message}`))
      }
    },
    find: async (path, isOpened) => {
      const page = pages.get(path)
      if (!page) return tryAgain(path)
      const age = Date.now() - page.renderedAt
      if (age > FRESH) {
        const refreshed = refresh(path, page)
        if (age > TOO_OLD) await Promise.race([refreshed, pause(WORTH_WAITING)])
      }
      return pages.get(path)?.answers[isOpened ? 'opened' : 'fetched']
    },
  }
}

/** Does something over and over, never twice at once. Where it fails the last good pages stay, and the next time is near. */
async function again(every: number, work: () => Promise<void>) {
  for (;;) {
    await pause(every, undefined, { ref: false })
    await work().catch(() => {})
  }
}

/** Only who opens a page needs to see it at once: laid up for later it stays small. */
async function answersOf(page: string, hasOwnScripts: boolean): Promise<Answers> {
  const { html, style } = await withFirstLook(page)
  const keep = (body: string, style?: string) =>
    keepAnswer(Buffer.from(body), {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Content-Security-Policy': contentSecurityPolicy({ kind: hasOwnScripts ? 'own' : 'none' }, style),
      Vary: 'Accept-Encoding, Sec-Fetch-Dest',
    })
  const [opened, fetched] = await Promise.all([keep(html, style), keep(page)])
  return { opened, fetched }
}
