import type { DocumentType } from './service'

/** How a photo is made lighter on the phone before it is sent: edges in pixels, JPEG qualities tried in turn until at most `mostBytes` are left. */
export type PhotoTarget = { longEdge: number; mostBytes: number; qualities: readonly number[] }

/** Below 0.6 only what no better quality brings under the limit, such as a photo full of noise. */
const qualities = [0.7, 0.65, 0.6, 0.5, 0.4]
/** About 330 dots per inch of a card, 205 of a sheet. */
const card: PhotoTarget = { longEdge: 1600, mostBytes: 600_000, qualities }
const sheet: PhotoTarget = { longEdge: 2400, mostBytes: 950_000, qualities }

export const photoTargets: Record<DocumentType, PhotoTarget> = {
  family_card: sheet,
  marriage_proof: sheet,
  relocation_certificate: sheet,
  police_loss_report: sheet,
  damaged_card: card,
}

/** A photo of at most so many bytes stays as it is. */
export const LIGHT_ENOUGH = 600_000

/** JPEG, PNG and WebP each name their block of facts about camera and place so; XMP says the same as text. */
const TRACES = /Exif\0\0|eXIf|EXIF|ns\.adobe\.com\/xap/

/** Whether a picture says where, when or with what it was taken. Read as Latin-1, so that every byte is one sign. */
export const carriesTraces = (bytes: Uint8Array<ArrayBuffer>): boolean =>
  TRACES.test(new TextDecoder('latin1').decode(bytes))

/** Bits a second that a weak signal carries upwards. */
const WEAK = 250_000

/** Seconds a file takes with a weak signal, in steps of five. */
export const secondsWithWeakSignal = (bytes: number) => Math.max(5, Math.ceil((bytes * 8) / WEAK / 5) * 5)
