import type { AtRule, Declaration, Root } from 'postcss'

/** `var(--name)` or `var(--name, fallback)`; the fallback may hold parentheses two deep. */
const READ = /var\(\s*(--[\w-]+)\s*(?:,((?:[^()]|\((?:[^()]|\([^()]*\))*\))*))?\)/g
const PAGE_WIDE = /(?:^|,)\s*:root\s*(?:,|$)/

/**
 * Puts a value that is the same all over the page into the rules that read it, and a fallback where nothing gives the value: a slow phone
 * then looks nothing up. What differs from place to place, or from width to width, stays a value.
 */
export function foldValues(root: Root) {
  const given = givenValues(root)
  root.walkDecls(declaration => {
    if (declaration.value.includes('var(')) declaration.value = folded(declaration.value, given)
  })
}

/** Each value by its name; `undefined` for one that is not the same everywhere. */
function givenValues(root: Root): Map<string, string | undefined> {
  const given = new Map<string, string | undefined>()
  root.walkAtRules('property', rule => {
    given.set(rule.params, initialOf(rule))
  })
  root.walkDecls(/^--/, declaration => {
    const { prop, value } = declaration
    const isSame = given.has(prop) ? given.get(prop) === value : isPageWide(declaration)
    given.set(prop, isSame ? value : undefined)
  })
  return given
}

function initialOf(rule: AtRule): string | undefined {
  let initial: string | undefined
  rule.walkDecls('initial-value', ({ value }) => {
    initial = value
  })
  return initial
}

/** Whether a value holds for the whole page, whatever its width and whoever asks. */
function isPageWide({ parent }: Declaration): boolean {
  if (parent?.type !== 'rule' || !('selector' in parent) || !PAGE_WIDE.test(String(parent.selector)))
    return false
  for (let outer = parent.parent; outer && outer.type !== 'root'; outer = outer.parent)
    if (outer.type !== 'atrule' || !('name' in outer) || outer.name !== 'layer') return false
  return true
}

function folded(value: string, given: Map<string, string | undefined>): string {
  return value.replace(READ, (whole, name: string, fallback: string | undefined) => {
    if (!given.has(name)) return fallback === undefined ? whole : folded(fallback.trim(), given)
    const known = given.get(name)
    if (known !== undefined) return folded(known, given)
    return fallback === undefined ? whole : `var(${name},${folded(fallback, given)})`
  })
}
