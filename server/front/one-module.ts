const MODULE = /<script type="module" src="(\/skrip\/[^"]+)"><\/script>/g
const LEADER = '/skrip/halaman.js?'

/** Lets the module that every page has lead in the others of a page (public/skrip/halaman.js): a phone asks for less before it shows the words. */
export function oneModule(page: string): string {
  const addresses = [...page.matchAll(MODULE)].map(([, address = '']) => address)
  const others = addresses.filter(address => !address.startsWith(LEADER))
  if (others.length === 0 || others.length === addresses.length) return page
  return page.replace(MODULE, (_, address: string) =>
    address.startsWith(LEADER)
      ? `<script type="module" src="${address}" data-lalu="${[...new Set(others)].join(' ')}"></script>`
      : '',
  )
}
