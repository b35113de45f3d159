import { type ChildNode, type Container, parse, type Root } from 'postcss'
import { foldValues } from './fold-values'

const FOR_PAPER_OR_POINTER = /^print$|\(\s*hover\s*:\s*hover\s*\)/
const POINTED_AT = /:hover\b/
const CLASS = /(?<!\\)\.((?:\\.|[\w-])+)/g
const CHOICE = /(?<!\\),/
const EXCEPT = /:not\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g
const READ = /var\(\s*(--[\w-]+)/g

/**
 * The rules of a first look without what no eye misses until the whole sheet follows: rules for paper, for a pointer that
 * hovers, for classes it does not have and for how a change passes, and values that neither another rule nor the page reads.
 */
export function leanRules(rules: string, page: string): string {
  const root = parse(rules)
  const classes = classesOf(page)
  root.walkAtRules('media', rule => {
    if (FOR_PAPER_OR_POINTER.test(rule.params)) rule.remove()
  })
  root.walkRules(rule => {
    if (rule.selectors.every(selector => POINTED_AT.test(selector) || !isOnPage(selector, classes)))
      rule.remove()
  })
  root.walkDecls(/^transition/, passing => void passing.remove())
  foldValues(root)
  dropEmpty(root)
  while (dropUnread(root, page)) dropEmpty(root)
  return root.toString()
}

function classesOf(page: string): Set<string> {
  const named = [...page.matchAll(/\bclass="([^"]*)"/g)].map(([, names = '']) =>
    names.replaceAll('&amp;', '&'),
  )
  return new Set(named.flatMap(names => names.split(/\s+/)))
}

/** Whether the page has every class that a selector asks for; one that offers a choice is let through. */
function isOnPage(selector: string, has: Set<string>): boolean {
  if (CHOICE.test(selector)) return true
  return [...selector.replace(EXCEPT, '').matchAll(CLASS)].every(([, name = '']) =>
    has.has(name.replace(/\\(.)/g, '$1')),
  )
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
