import { type State, workflow } from './workflow'

/** Ukuran gambar layar — how large a leaf of a paper is drawn for the screen. */
export const RENDITION_SIZES = ['small', 'medium', 'large'] as const
export type RenditionSize = (typeof RENDITION_SIZES)[number]

/** Pixels of the longer edge, and the word for it in an address. */
export const renditionSizes: Record<RenditionSize, { edge: number; slug: string }> = {
  small: { edge: 320, slug: 'kecil' },
  medium: { edge: 1280, slug: 'sedang' },
  large: { edge: 2400, slug: 'besar' },
}

/** The size behind a word in an address; the one that is read by default for an unknown one. */
export const renditionSizeOf = (slug: string | undefined): RenditionSize =>
  RENDITION_SIZES.find(size => renditionSizes[size].slug === slug) ?? 'medium'

/** Quarter turns clockwise, in degrees. */
export const TURNS = [0, 90, 180, 270] as const
export type Turn = (typeof TURNS)[number]

/** The turn of so many degrees, also of more than a full one; upright for what is no quarter. */
export const turnOf = (degrees: number): Turn =>
  TURNS.find(turn => turn === ((degrees % 360) + 360) % 360) ?? 0

/** What someone looks at a paper for, as it stands across it: the step it is at, and the number of the application. */
export const purposeOf = (state: State, number: string) => `${workflow[state].label} · ${number}`
