/** Bytes. A hurried signature weighs 5 KB; a child's drawing 60 KB. */
const HEAVIEST = 200 * 1024
/** Dots a drawing may be made of: far more than a name, far fewer than would keep a server busy. */
const MOST_DOTS = 300_000

const NUMBER = '-?\\d{1,4}(?:\\.\\d{1,20})?'
const POINT = `${NUMBER},${NUMBER}`
const attribute = {
  root: [
    'xmlns="http://www\\.w3\\.org/2000/svg"',
    'xmlns:xlink="http://www\\.w3\\.org/1999/xlink"',
    `(?:width|height)="${NUMBER}"`,
    `viewBox="${NUMBER}(?: ${NUMBER}){3}"`,
  ],
  shape: [
    `d="M ${POINT} C ${POINT} ${POINT} ${POINT}"`,
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
  if (rest !== '</svg>' || strokes === 0) return undefined
  return dotsOf(sent).dots.length > MOST_DOTS ? undefined : sent
}

type Dot = { x: number; y: number; radius: number }

/** Pixels from dot to dot along a curve, and how many there are at most: a stroke of the pad is a few pixels long. */
const GAP = 0.4
const MOST = 1200
const THICKEST = 8

/** A signature that was read, as the round dots its strokes are made of, and the size of the box it was drawn in (pixels). */
export function dotsOf(svg: string): { width: number; height: number; dots: Dot[] } {
  const [root = '', ...shapes] = svg.match(/<(?:svg|path|circle)[^>]*>/g) ?? []
  const dots = shapes.flatMap(tag => (tag.startsWith('<path') ? along(tag) : [dotIn(tag)]))
  return { width: numberIn(root, 'width'), height: numberIn(root, 'height'), dots }
}

const textIn = (tag: string, name: string) => tag.match(new RegExp(` ${name}="([^"]*)"`))?.[1] ?? ''
const numberIn = (tag: string, name: string) => Number(textIn(tag, name))
const dotIn = (tag: string): Dot => ({
  x: numberIn(tag, 'cx'),
  y: numberIn(tag, 'cy'),
  radius: Math.min(numberIn(tag, 'r'), THICKEST),
})

function along(tag: string): Dot[] {
  const [x = 0, y = 0, ...rest] =
    textIn(tag, 'd')
      .match(/-?[\d.]+/g)
      ?.map(Number) ?? []
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = rest
  const radius = Math.min(numberIn(tag, 'stroke-width') / 2, THICKEST)
  const way = Math.hypot(x1 - x, y1 - y) + Math.hypot(x2 - x1, y2 - y1) + Math.hypot(x3 - x2, y3 - y2)
  const steps = Math.min(MOST, Math.max(1, Math.ceil(way / GAP)))
  return Array.from({ length: steps + 1 }, (_, step) => {
    const at = step / steps
    return { x: bezier(at, [x, x1, x2, x3]), y: bezier(at, [y, y1, y2, y3]), radius }
  })
}

const bezier = (at: number, [a, b, c, d]: [number, number, number, number]) =>
  (1 - at) ** 3 * a + 3 * (1 - at) ** 2 * at * b + 3 * (1 - at) * at ** 2 * c + at ** 3 * d
