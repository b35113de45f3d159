import { COACH_EDGE, doubtsAbout, type Greyscale, type PhotoDoubt } from '@/lib/domain/photo-coach'
import { carriesTraces, LIGHT_ENOUGH, type PhotoTarget } from '@/lib/domain/photo-target'

/** What becomes of a chosen file: what is sent of it, whether this phone can show it, and what may be wrong with it. */
export type Lightened = { blob: Blob; canBeShown: boolean; doubts: PhotoDoubt[] }

type Wanted = { file: Blob; target: PhotoTarget; turns: number; mayStay: boolean; greyEdge: number }
type Drawn = { blob: Blob | null; grey: Greyscale }

/** Draws on a thread of its own where the phone has one for that; its module is the same on the page. */
const ADDRESS = '/skrip/kecilkan.js'

/** A photo light enough for a weak signal, turned by `turns` quarters. What is no photo or cannot be drawn here is left as it is: the office reads more kinds than a phone does. */
export async function lightenPhoto(file: Blob, target: PhotoTarget, turns: number): Promise<Lightened> {
  const asItIs = { blob: file, canBeShown: false, doubts: [] }
  if (!file.type.startsWith('image/') || file.size === 0) return asItIs
  const mayStay = file.size <= LIGHT_ENOUGH && !carriesTraces(new Uint8Array(await file.arrayBuffer()))
  const wanted = { file, target, turns, mayStay, greyEdge: COACH_EDGE }
  const drawn = await (canDrawAside() ? drawAside(wanted) : drawHere(wanted)).catch(() => undefined)
  if (!drawn) return asItIs
  return { blob: drawn.blob ?? file, canBeShown: true, doubts: doubtsAbout(drawn.grey) }
}

const canDrawAside = () => typeof Worker !== 'undefined' && typeof OffscreenCanvas !== 'undefined'

function drawAside(wanted: Wanted): Promise<Drawn> {
  const worker = new Worker(ADDRESS, { type: 'module' })
  const answer = new Promise<Drawn>((resolve, reject) => {
    worker.onmessage = ({ data }) => (data.done ? resolve(data.done) : reject(new Error('unread')))
    // A browser that cannot start it says so here; the page itself still can draw.
    worker.onerror = () => drawHere(wanted).then(resolve, reject)
    worker.postMessage(wanted)
  })
  return answer.finally(() => worker.terminate())
}

async function drawHere(wanted: Wanted): Promise<Drawn> {
  const { lighten } = await import(/* turbopackIgnore: true */ ADDRESS)
  return lighten(wanted)
}
