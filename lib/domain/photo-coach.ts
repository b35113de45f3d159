/** A small grey picture, at most 256 pixels long: brightness 0–255 row by row. */
export type Greyscale = { width: number; height: number; light: ArrayLike<number> }

/** What may be wrong with a photo. It is said, and never forbids. */
export const PHOTO_DOUBTS = ['blurred', 'dark', 'glare', 'cut'] as const
export type PhotoDoubt = (typeof PHOTO_DOUBTS)[number]

const LEAVE_IT = 'atau tetap pakai dan petugas akan memeriksanya.'

export const photoDoubts: Record<PhotoDoubt, string> = {
  blurred: `Foto ini agak buram. Coba ulangi di tempat yang lebih terang, ${LEAVE_IT}`,
  dark: `Foto ini agak gelap. Coba ulangi di tempat yang lebih terang, ${LEAVE_IT}`,
  glare: `Ada pantulan cahaya di foto ini. Coba ulangi dari arah lain, ${LEAVE_IT}`,
  cut: `Sudut kertasnya tampak terpotong. Coba ulangi sampai empat sudut terlihat, ${LEAVE_IT}`,
}

/** Longest edge of the picture the coach looks at, in pixels. */
export const COACH_EDGE = 256

/** Variance of the Laplacian per squared contrast: sharp print gives 0.025 and more, an unreadable blur 0.003 and less. */
const LEAST_SHARPNESS = 0.008
/** How light the lightest tenth of a photo must at least be, 0–255. Paper by day has 220 and more. */
const LEAST_LIGHT = 110
/** White without any drawing left, and how much of the picture one such patch may fill. */
const BURNT = 254
const LARGEST_PATCH = 0.025
/** How much of one side of the picture paper may fill before a corner must lie outside. */
const MOST_OF_SIDE = 0.25
/** Less contrast than this shows neither paper nor ground. */
const LEAST_CONTRAST = 40

/** What a photo of a paper may suffer from; nothing for a good one. A page from a scanner, white to its edges, is no cut one. */
export function doubtsAbout(photo: Greyscale): PhotoDoubt[] {
  const tones = tonesOf(photo)
  const isScan = tones.at(0.5) >= BURNT
  const found: Record<PhotoDoubt, boolean> = {
    dark: tones.at(0.9) < LEAST_LIGHT,
    blurred: sharpness(photo, tones) < LEAST_SHARPNESS,
    glare: !isScan && largestPatch(photo) > LARGEST_PATCH,
    cut: !isScan && touchesEdge(photo, tones),
  }
  return PHOTO_DOUBTS.filter(doubt => found[doubt])
}

type Tones = ReturnType<typeof tonesOf>

/** How many points have each brightness, and the brightness below which a share of them lies. */
function tonesOf({ light }: Greyscale) {
  const counts = new Array<number>(256).fill(0)
  for (let at = 0; at < light.length; at += 1) counts[light[at] ?? 0] = (counts[light[at] ?? 0] ?? 0) + 1
  const at = (share: number) => {
    let seen = 0
    return counts.findIndex(count => {
      seen += count
      return seen >= light.length * share
    })
  }
  return { counts, total: light.length, at, contrast: at(0.98) - at(0.02) }
}

/** A picture of one tone has nothing to be sharp: it counts as blurred. */
function sharpness({ width, height, light }: Greyscale, { contrast }: Tones): number {
  const point = (at: number) => light[at] ?? 0
  let [sum, squares, count] = [0, 0, 0]
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x
      const edge = 4 * point(at) - point(at - 1) - point(at + 1) - point(at - width) - point(at + width)
      sum += edge
      squares += edge * edge
      count += 1
    }
  if (count === 0 || contrast === 0) return 0
  return (squares / count - (sum / count) ** 2) / contrast ** 2
}

/** The share of the picture that the largest connected burnt patch fills. */
function largestPatch({ width, light }: Greyscale): number {
  const isOpen = Uint8Array.from({ length: light.length }, (_, at) => ((light[at] ?? 0) >= BURNT ? 1 : 0))
  let largest = 0
  for (let at = 0; at < isOpen.length; at += 1)
    if (isOpen[at]) largest = Math.max(largest, patchFrom(at, isOpen, width))
  return largest / light.length
}

/** Closes the patch around a point and tells how many points it had. */
function patchFrom(start: number, isOpen: Uint8Array, width: number): number {
  const waiting = [start]
  isOpen[start] = 0
  let size = 0
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    size += 1
    const column = at % width
    const besides = [at - width, at + width, column > 0 ? at - 1 : -1, column < width - 1 ? at + 1 : -1]
    for (const next of besides)
      if (isOpen[next]) {
        isOpen[next] = 0
        waiting.push(next)
      }
  }
  return size
}

/** Whether what is light in the picture, the paper, runs along one of its sides. */
function touchesEdge({ width, height, light }: Greyscale, tones: Tones): boolean {
  if (tones.contrast < LEAST_CONTRAST || width < 3 || height < 3) return false
  const paper = paperFrom(tones)
  const isPaper = (x: number, y: number) => (light[y * width + x] ?? 0) > paper
  const sides = [
    share(width, x => isPaper(x, 1)),
    share(width, x => isPaper(x, height - 2)),
    share(height, y => isPaper(1, y)),
    share(height, y => isPaper(width - 2, y)),
  ]
  return sides.some(side => side > MOST_OF_SIDE)
}

function share(length: number, holds: (at: number) => boolean): number {
  let count = 0
  for (let at = 0; at < length; at += 1) if (holds(at)) count += 1
  return count / length
}

/** The brightness that best parts a picture in a dark and a light half (Otsu 1979). */
function paperFrom({ counts, total }: Tones): number {
  const whole = counts.reduce((sum, count, tone) => sum + tone * count, 0)
  let [below, belowSum, best, parting] = [0, 0, 0, 0]
  for (const [tone, count] of counts.entries()) {
    below += count
    belowSum += tone * count
    const above = total - below
    if (below === 0 || above === 0) continue
    const between = below * above * (belowSum / below - (whole - belowSum) / above) ** 2
    if (between > best) [best, parting] = [between, tone]
  }
  return parting
}
