/** Bytes. A hurried signature weighs 5 KB; a child's drawing 60 KB. */
const HEAVIEST = 200 * 1024

const NUMBER = '-?\\d{1,4}(?:\\.\\d{1,20})?'
const attribute = {
  root: [
    'xmlns="http://www\\.w3\\.org/2000/svg"',
    'xmlns:xlink="http://www\\.w3\\.org/1999/xlink"',
    `(?:width|height)="${NUMBER}"`,
    `viewBox="${NUMBER}(?: ${NUMBER}){3}"`,
  ],
  shape: [
    'd="[MCL0-9., -]{1,4000}"',
    `(?:stroke-width|r|cx|cy)="${NUMBER}"`,
    '(?:stroke|fill)="(?:none|black)"',
    'stroke-linecap="round"',
  ],
}

const tag = (name: string, attributes: readonly string[]) => `<${name}(?: (?:${attributes.join('|')})){0,9}>`
const opening = new RegExp(`^${tag('svg', attribute.root)}`)
const shape = new RegExp(
  `^(?:${tag('path', attribute.shape)}</path>|${tag('circle', attribute.shape)}</circle>)`,
)

/**
 * A signature as the signing pad writes it, or undefined for anything else: one svg of black strokes and dots whose
 * attributes are numbers, at least one stroke, no more than 200 KB. Nothing that loads, links, scripts or styles passes.
 */
export function readDrawnSignature(sent: string): string | undefined {
  if (sent.length > HEAVIEST) return undefined
  const head = sent.match(opening)?.[0]
  if (!head) return undefined

  let rest = sent.slice(head.length)
  let strokes = 0
  for (let found = rest.match(shape)?.[0]; found; found = rest.match(shape)?.[0]) {
    if (found.startsWith('<path')) strokes += 1
    rest = rest.slice(found.length)
  }
  return rest === '</svg>' && strokes > 0 ? sent : undefined
}
