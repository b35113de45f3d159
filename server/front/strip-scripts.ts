export type Stripped = {
  html: string
  /** Whether a module of our own (under /skrip/) is left. */
  hasOwnScripts: boolean
  /** The page waits for scripts to put it together (a streamed boundary); without them a part of it stays hidden. */
  isUnfinished: boolean
}

const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/gi
const SCRIPT_PRELOAD = /<link\b(?=[^>]*\b(?:rel="modulepreload"|as="script"))[^>]*>/gi
const OWN = /\b(?:src|href)="\/skrip\//i
// Marks React leaves for its own use in the browser; the empty comment also keeps two neighbouring texts apart, so nothing shows.
const MARKS = /<!--(?:\/?[$&]|\$[?!~]| )?-->/g

/**
 * Takes the framework's scripts out of a page made by React. React escapes `<`, `>` and quotes in texts and attributes, so
 * a `<script` in its output is always a script and an attribute never holds a `>`.
 */
export function stripScripts(page: string): Stripped {
  let hasOwnScripts = false
  const html = page
    .replace(SCRIPT, (script, attributes: string) => {
      if (!OWN.test(attributes)) return ''
      hasOwnScripts = true
      return script
    })
    .replace(SCRIPT_PRELOAD, link => (OWN.test(link) ? link : ''))
  const isUnfinished = /<template id="(?:B|P):/.test(html)
  return { html: html.replace(MARKS, ''), hasOwnScripts, isUnfinished }
}

/** Gives each script of a page that was rendered before the request existed the nonce of the answer it now travels in. */
export function addNonce(prerendered: string, nonce: string): string {
  return prerendered.replace(/<script\b(?![^>]*\bnonce=)/gi, `<script nonce="${nonce}"`)
}

/** The same for our own modules alone, in a page whose other scripts were given theirs when it was rendered. */
export function addNonceToOwn(page: string, nonce: string): string {
  return page.replace(/<script\b(?=[^>]*\bsrc="\/skrip\/)(?![^>]*\bnonce=)/gi, `<script nonce="${nonce}"`)
}
