import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import Beasties from 'beasties'
import { leanRules } from './lean-rules'

const ASSETS = '/_next/'
const SHEET = /<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="\/_next\/([^"?]+\.css)[^"]*"/g
const LETTER_SHAPES = /@font-face\s*\{[^}]*\}/g
const STYLE = /<style>([\s\S]*?)<\/style>/

/** A page that shows itself with the first answer; `style` is the source its rules need in `style-src`, none without rules. */
export type FirstLook = (page: string) => Promise<{ html: string; style: string | undefined }>

/**
 * Puts the rules a page needs into the page itself, so that a phone shows its words without asking twice, and lets its style
 * sheets, found in the folder of the build, follow the words: for what the page shows later, and for the next page.
 */
export function firstLook(folder: string): FirstLook {
  const sheets = new Beasties({
    path: folder,
    publicPath: ASSETS,
    preload: 'body',
    pruneSource: false,
    mergeStylesheets: true,
    reduceInlineStyles: false,
    // It looks these up by a selector of its own making, finds nothing, and leaves them out.
    allowRules: [/:is\(/, /\\\[\\&/],
    logLevel: 'silent',
  })
  return async page => {
    const shapes = [...page.matchAll(SHEET)].map(([, sheet = '']) => letterShapes(folder, sheet)).join('')
    const html = (await sheets.process(page)).replace(
      STYLE,
      (_, rules) => `<style>${shapes}${leanRules(rules, page)}</style>`,
    )
    const rules = STYLE.exec(html)?.[1]
    return { html, style: rules && `sha256-${createHash('sha256').update(rules).digest('base64')}` }
  }
}

/** The letter shapes of a sheet, with addresses that hold in any page. Those that stand in for others keep words from moving later. */
function letterShapes(folder: string, sheet: string): string {
  const file = join(folder, sheet)
  const rules = existsSync(file) ? (readFileSync(file, 'utf8').match(LETTER_SHAPES) ?? []) : []
  const home = posix.dirname(ASSETS + sheet)
  return rules
    .join('')
    .replace(/url\((?!["']?(?:data:|\/))([^)]+)\)/g, (_, path) => `url(${posix.join(home, path)})`)
}
