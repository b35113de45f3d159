import { setTimeout as pause } from 'node:timers/promises'
import { type KeptAnswer, keepAnswer } from './kept-answer'
import type { Render } from './render-in-memory'
import { contentSecurityPolicy } from './security-headers'
import { stripScripts } from './strip-scripts'

type Page = { answer: KeptAnswer; html: string; renderedAt: number; refreshing: Promise<void> | undefined }

export type ContentPages = {
  warm: () => Promise<void>
  find: (path: string) => Promise<KeptAnswer | undefined>
}

const FRESH = 60_000
/** Older than this, a visitor waits a moment for the new page instead of reading the old one. */
const TOO_OLD = 10 * FRESH
const WORTH_WAITING = 2000

/**
 * The pages that are equal for everyone. They are served from memory and renewed behind the visitor's back; while the
 * database is away the last good one stays. A page that does not answer 200 is not kept, and is Next's to answer.
 */
export function contentPages(
  paths: readonly string[],
  render: Render,
  warn: (line: string) => void,
): ContentPages {
  const pages = new Map<string, Page>()
  const tried = new Map<string, number>()

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
        answer: await answerOf(html, hasOwnScripts),
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

  return {
    warm: async () => {
      for (const path of paths) {
        await renew(path).catch(error => warn(`halaman isi ${path} belum dapat disiapkan: ${error.message}`))
      }
    },
    find: async path => {
      const page = pages.get(path)
      if (!page) return tryAgain(path)
      const age = Date.now() - page.renderedAt
      if (age > FRESH) {
        const refreshed = refresh(path, page)
        if (age > TOO_OLD) await Promise.race([refreshed, pause(WORTH_WAITING)])
      }
      return pages.get(path)?.answer
    },
  }
}

function answerOf(html: string, hasOwnScripts: boolean): Promise<KeptAnswer> {
  return keepAnswer(Buffer.from(html), {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Content-Security-Policy': contentSecurityPolicy({ kind: hasOwnScripts ? 'own' : 'none' }),
  })
}
