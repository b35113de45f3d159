import { type ChildNode, type Container, parse, type Root } from 'postcss'

const FOR_PAPER_OR_POINTER = /^print$|\(\s*hover\s*:\s*hover\s*\)/
const POINTED_AT = /:hover\b/
const READ = /var\(\s*(--[\w-]+)/g

/**
 * The rules of a first look without what no eye misses until the whole sheet follows: rules for paper and for a pointer that hovers, and
 * values that neither another rule nor the page reads.
 */
export function leanRules(rules: string, page: string): string {
  const root = parse(rules)
  root.walkAtRules('media', rule => {
    if (FOR_PAPER_OR_POINTER.test(rule.params)) rule.remove()
  })
  root.walkRules(rule => {
    if (rule.selectors.every(selector => POINTED_AT.test(selector))) rule.remove()
  })
  while (dropUnread(root, page)) dropEmpty(root)
  return root.toString()
}

/** Whether something went: what only that had read may go next. */
function dropUnread(root: Root, page: string): boolean {
  const read = new Set([...`${root}${page}`.matchAll(READ)].map(([, name]) => name))
  let hasGone = false
  const drop = (name: string, node: { remove: () => unknown }) => {
    if (read.has(name)) return
    node.remove()
    hasGone = true
  }
  root.walkDecls(/^--/, value => drop(value.prop, value))
  root.walkAtRules('property', rule => drop(rule.params, rule))
  return hasGone
}

/** An empty layer stays: the first to name a layer says which ones it gives way to, also for the sheet that follows. */
function dropEmpty(outer: Container) {
  for (const inner of [...(outer.nodes ?? [])]) {
    if (!('nodes' in inner)) continue
    dropEmpty(inner)
    if (inner.nodes?.length === 0 && !isLayer(inner)) inner.remove()
  }
}

const isLayer = (node: ChildNode) => node.type === 'atrule' && node.name === 'layer'
