import { photoTargets } from '@/lib/domain/photo-target'
import { loadPart } from './load-part'
import { change, type Sheet, type Shelf, sheetOn, show, takeOff } from './sheet-shelf'
import { dropWaiting, keepWaiting, listWaiting, type WaitingPhoto } from './waiting-photos'

/** Takes chosen files: each is kept on the phone first, then made light and shown. */
export async function choose(shelf: Shelf, files: readonly File[]): Promise<void> {
  show(shelf, { refused: undefined })
  // While its owner looks at the photo, what sends it comes along: the signal may be gone by then.
  loadSender().catch(() => {})
  for (const file of files) {
    const { name, lastModified, size } = file
    const about = { name, lastModified, originalSize: size, isLight: false, isConfirmed: false }
    const photo = { id: newId(), type: shelf.type, blob: file, ...about, keptAt: Date.now() }
    put(shelf, photo)
    await keep(shelf, photo.id)
    await lighten(shelf, photo.id)
  }
}

/** Puts what waits on this phone back on the shelf. What its owner said yes to is sent by itself. */
export async function restore(shelf: Shelf): Promise<void> {
  const waiting = (await listWaiting(shelf.token)).filter(
    ({ type, id }) => type === shelf.type && !sheetOn(shelf, id),
  )
  if (waiting.length > 0) show(shelf, { found: waiting.length })
  for (const photo of waiting) {
    put(shelf, photo)
    change(shelf, photo.id, { isKept: true })
    if (photo.isConfirmed) send(shelf, photo.id)
    else await lighten(shelf, photo.id)
  }
}

/** Turns a sheet by a quarter, clockwise. */
export async function turn(shelf: Shelf, id: string): Promise<void> {
  const sheet = sheetOn(shelf, id)
  if (!sheet) return
  change(shelf, id, { turns: (sheet.turns + 1) % 4 })
  await lighten(shelf, id)
}

/** Its owner says yes: the sheet goes on its way, now or when the phone is opened again. */
export async function confirm(shelf: Shelf, id: string): Promise<void> {
  change(shelf, id, { isConfirmed: true, said: undefined })
  send(shelf, id)
  await keep(shelf, id)
}

/** Forgets a sheet, here and on the phone, and stops sending it. */
export async function drop(shelf: Shelf, id: string): Promise<void> {
  shelf.stoppers.get(id)?.abort()
  takeOff(shelf, id)
  await dropWaiting(shelf.token, id)
}

function put(shelf: Shelf, photo: WaitingPhoto) {
  const fresh = { step: 'lightening', source: photo.blob, turns: 0, doubts: [], percent: 0 } as const
  show(shelf, {
    sheets: [...shelf.state.sheets, { ...photo, ...fresh, isOffline: false, isKept: false }],
  })
}

async function keep(shelf: Shelf, id: string) {
  const sheet = sheetOn(shelf, id)
  if (!sheet) return
  const { type, blob, name, lastModified, originalSize, isLight, isConfirmed, keptAt } = sheet
  const about = { id, type, blob, name, lastModified, originalSize, isLight, isConfirmed, keptAt }
  const isKept = await keepWaiting(shelf.token, about)
  // Taken off or received while it was being kept.
  if (sheetOn(shelf, id)) change(shelf, id, { isKept })
  else await dropWaiting(shelf.token, id)
}

async function lighten(shelf: Shelf, id: string) {
  const sheet = sheetOn(shelf, id)
  if (!sheet) return
  const lightener = await load(shelf, id, () => import('./lighten-photo'))
  if (!lightener) return stopOld(shelf, id)
  const { blob, canBeShown, doubts } = await lightener.lightenPhoto(
    sheet.source,
    photoTargets[shelf.type],
    sheet.turns,
  )
  const preview = canBeShown ? URL.createObjectURL(blob) : undefined
  change(shelf, id, { blob, doubts, preview, isLight: true, step: 'asking', ...named(sheet, blob) })
  if (canBeShown) return keep(shelf, id)
  await confirm(shelf, id)
}

/** What was drawn anew is a JPEG, whatever it was. */
const named = ({ name, source }: Sheet, blob: Blob) =>
  blob !== source && blob.type === 'image/jpeg' ? { name: `${name.replace(/\.\w+$/, '')}.jpg` } : {}

/** One after another: two files at once are slower than one, and the first is there sooner. */
function send(shelf: Shelf, id: string) {
  change(shelf, id, { step: 'sending', percent: 0 })
  shelf.queue = shelf.queue.then(() => sendNow(shelf, id)).catch(() => {})
}

async function sendNow(shelf: Shelf, id: string) {
  const sheet = sheetOn(shelf, id)
  if (!sheet) return
  const stopper = new AbortController()
  shelf.stoppers.set(id, stopper)
  const sender = await load(shelf, id, loadSender)
  if (!sender) return stopOld(shelf, id)
  const { blob, name, lastModified } = sheet
  const outcome = await sender.sendFile(new File([blob], name, { type: blob.type, lastModified }), {
    ...{ token: shelf.token, type: shelf.type, signal: stopper.signal },
    onProgress: percent => change(shelf, id, { percent, isOffline: false }),
    onWaiting: () => change(shelf, id, { isOffline: true }),
  })
  if ('isOld' in outcome) return stopOld(shelf, id)
  if ('refused' in outcome && outcome.until !== 'never' && outcome.until !== 'gone')
    return change(shelf, id, { step: 'stopped', said: outcome.refused, isOffline: false })

  if ('refused' in outcome) show(shelf, { refused: outcome.refused })
  else show(shelf, { arrived: [...shelf.state.arrived, { ...outcome.page, preview: pictureOf(sheet) }] })
  await drop(shelf, id)
  // The office's page of now says what became of it, and has the way on.
  if ('refused' in outcome && outcome.until === 'gone') location.reload()
}

/** What its sender still sees of it once it arrived; undefined for what this phone cannot show. */
const pictureOf = ({ preview, blob }: Sheet) => preview && URL.createObjectURL(blob)

const loadSender = () => import('./send-file')

const load = <T>(shelf: Shelf, id: string, part: () => Promise<T>) =>
  loadPart(
    part,
    () => change(shelf, id, { isOffline: true }),
    () => sheetOn(shelf, id)?.isKept === true,
  ).finally(() => change(shelf, id, { isOffline: false }))

function stopOld(shelf: Shelf, id: string) {
  change(shelf, id, { step: 'stopped', isOld: true, isOffline: false })
}

/** Names a sheet on this phone; `crypto.randomUUID` is missing on pages without https. */
const newId = () => [...crypto.getRandomValues(new Uint32Array(4))].map(part => part.toString(36)).join('-')
