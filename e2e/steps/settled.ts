const META = /<meta [^>]*>/g

/** A page's HTML with its meta elements first, in one order: React writes them as they are ready, between whatever else is. */
export const settled = (html: string) => [...(html.match(META) ?? []).sort(), html.replace(META, '')].join('')
