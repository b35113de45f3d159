import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { carriesScripts, routes } from '@/lib/routes'
import { bytesOf, type Came } from './weigh'

const KB = 1024
const MOST_REQUESTS = 12
const DRIFT = 2 * KB

/** C-01, C-02 — the most a first visit may load, in bytes over the wire by kind; `words` is all but the letter shapes. */
const plain = { script: 10 * KB, document: 15 * KB, stylesheet: 15 * KB, words: 45 * KB, all: 80 * KB }
const sending = { ...plain, script: 165 * KB, words: 230 * KB, all: 230 * KB }
const desk = { script: 260 * KB }

type Weight = Record<keyof typeof plain, number>

/** Pieces that are fetched when they are needed and not before, by words that stand in no other piece. */
const LATER = {
  'the signature pad': /velocityFilterWeight/,
  'what sends a photo': /x-uploadthing-version/,
}

const PIECES = '.next/static/chunks'

/** What each page weighed when it was last looked at. */
const weights: Record<string, Pick<Weight, 'script' | 'all'>> = JSON.parse(
  readFileSync('e2e/weights.json', 'utf8'),
)

/** The names of what is fetched later. Throws where a piece is missing: then the words to know it by are others. */
function laterPieces(): string[] {
  const pieces = readdirSync(PIECES).filter(name => name.endsWith('.js'))
  const found = Object.entries(LATER).flatMap(([what, words]) => {
    const holding = pieces.filter(name => words.test(readFileSync(join(PIECES, name), 'utf8')))
    if (holding.length === 0) throw new Error(`no piece of the build holds ${what}`)
    return holding
  })
  return [...found, 'kecilkan.js']
}

const weightOf = (came: readonly Came[]): Weight => ({
  script: bytesOf(came, 'script'),
  document: bytesOf(came, 'document'),
  stylesheet: bytesOf(came, 'stylesheet'),
  words: bytesOf(came) - bytesOf(came, 'font'),
  all: bytesOf(came),
})

/** What is too much about a first visit, in sentences; `name` is the page as e2e/weights.json calls it. */
export function excess(name: string, came: readonly Came[]): string[] {
  const weight = weightOf(came)
  const later = laterPieces()
  return [
    ...over(name, weight),
    ...(came.length > MOST_REQUESTS && !isStaff(name) ? [`${name}: ${came.map(({ url }) => url)}`] : []),
    ...came
      .filter(({ url }) => later.some(piece => url.includes(piece)))
      .map(({ url }) => `${name}: ${url} is fetched before it is needed`),
    ...drift(name, weight),
  ]
}

const isStaff = (name: string) => name.startsWith(routes.staff())

function over(name: string, weight: Weight): string[] {
  const budget = isStaff(name) ? desk : carriesScripts(name.replace(/\?.*/, '')) ? sending : plain
  return Object.entries(budget)
    .filter(([kind, most]) => Reflect.get(weight, kind) > most)
    .map(([kind, most]) => `${name}: ${Reflect.get(weight, kind)} bytes of ${kind}, ${most} at most`)
}

/** Growth since the weights were last written down, and pages whose weight never was. What a desk brings besides scripts depends on what lies there. */
function drift(name: string, { script, all }: Weight): string[] {
  const known = weights[name]
  const isKept = known && script - known.script <= DRIFT && (isStaff(name) || all - known.all <= DRIFT)
  if (isKept) return []
  const written = JSON.stringify({ [name]: { script, all } }).slice(1, -1)
  const what = known
    ? `has grown by more than ${DRIFT} bytes, from ${known.all} to ${all}`
    : 'was never written down'
  return [`${name} ${what}. If that is worth it on a weak signal, write ${written} into e2e/weights.json`]
}
