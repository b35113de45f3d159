/** The status a page asks to be answered with, in a meta element only its own markup can hold; undefined where it asks for none. */
export function statusOfPage(html: string): 429 | undefined {
  return /<meta name="tuntas-status" content="429"\/?>/.test(html) ? 429 : undefined
}
