import { createHash } from 'node:crypto'
import Beasties from 'beasties'

const INLINE_STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/

/** A page that shows itself with the first answer; `style` is the source its rules need in `style-src`, none without rules. */
export type FirstLook = (page: string) => Promise<{ html: string; style: string | undefined }>

/**
 * Puts the rules a page needs into the page itself, so that a phone shows its words without asking twice, and lets its style
 * sheets, found in the folder of the build, follow the words: for what the page shows later, and for the next page.
 */
export function firstLook(folder: string): FirstLook {
  const sheets = new Beasties({
    path: folder,
    publicPath: '/_next/',
    preload: 'body',
    pruneSource: false,
    mergeStylesheets: true,
    reduceInlineStyles: false,
    fonts: true,
    logLevel: 'silent',
  })
  return async page => {
    const html = await sheets.process(page)
    const rules = INLINE_STYLE.exec(html)?.[1]
    return { html, style: rules && `sha256-${createHash('sha256').update(rules).digest('base64')}` }
  }
}
