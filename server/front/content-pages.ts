import { setTimeout as pause } from 'node:timers/promises'
import { type FirstLook, firstLook } from './first-look'
import { type KeptAnswer, keepAnswer } from './kept-answer'
import type { Render } from './render-in-memory'
import { contentSecurityPolicy } from './security-headers'
import { stripScripts } from './strip-scripts'

/** A page for who opens it, and for a script that lays it up for later. */
type Answers = { opened: KeptAnswer; fetched: KeptAnswer }
type Page = { answers: Answers; html: string; renderedAt: number; refreshing: Promise<void> | undefined }

export type ContentPages = {
  /** Renders a page after what is known to be old. Rejects where it does not answer 200: the last good one stays. */
  renew: (path: string) => Promise<void>
  find: (path: string, isOpened: boolean) => Promise<KeptAnswer | undefined>
}

const FRESH = 60_000
/** Older than this, a visitor waits a moment for the new page instead of reading the old one. */
const TOO_OLD = 10 * FRESH
const WORTH_WAITING = 2000

/**
 * The pages that are equal for everyone, from memory. Who keeps them renewed calls `renew`; besides, one that is older than a
 * minute is renewed behind the back of who asks for it, since not all a page says has a version. A page that was never
 * rendered is Next's to answer.
 */
export function contentPages(
  render: Render,
  warn: (line: string) => void,
  withFirstLook: FirstLook = firstLook('.next/'),
): ContentPages {
  const pages = new Map<string, Page>()

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
        answers: await answersOf(html, hasOwnScripts, withFirstLook),
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

  return {
    renew: async path => {
      // What is being rendered just now may have been begun before the change.
      await pages.get(path)?.refreshing
      await renew(path)
    },
    find: async (path, isOpened) => {
      const page = pages.get(path)
      if (!page) return undefined
      const age = Date.now() - page.renderedAt
      if (age > FRESH) {
        const refreshed = refresh(path, page)
        if (age > TOO_OLD) await Promise.race([refreshed, pause(WORTH_WAITING)])
      }
      return pages.get(path)?.answers[isOpened ? 'opened' : 'fetched']
    },
  }
}

/** Only who opens a page needs to see it at once: laid up for later it stays small. */
async function answersOf(page: string, hasOwnScripts: boolean, withFirstLook: FirstLook): Promise<Answers> {
  const { html, style } = await withFirstLook(page)
  const keep = (body: string, style?: string) =>
    keepAnswer(Buffer.from(body), {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Content-Security-Policy': contentSecurityPolicy({ kind: hasOwnScripts ? 'own' : 'none' }, style),
      Vary: 'Accept-Encoding, Sec-Fetch-Dest, Sec-Fetch-Site',
    })
  const [opened, fetched] = await Promise.all([keep(html, style), keep(page)])
  return { opened, fetched }
}
