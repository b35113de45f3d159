/** A page's HTML with its meta elements in one order: React writes them as they are ready. */
export const settled = (html: string) =>
  html.replace(/(?:<meta [^>]*>)+/g, metas => (metas.match(/<meta [^>]*>/g) ?? []).sort().join(''))
