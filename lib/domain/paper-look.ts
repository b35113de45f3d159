import { TURNS, type Turn } from './rendition'

/** How large a sheet is shown: per cent of the canvas it fits into. */
export const ZOOMS = [50, 75, 100, 125, 150, 200, 300, 400] as const
export type Zoom = (typeof ZOOMS)[number]

/** Above this, what was drawn for reading is too coarse. */
export const FINE_FROM: Zoom = 200

/** What a zoom of 100 per cent shows: the whole sheet, or its whole width. */
export const FITS = ['lembar', 'lebar'] as const
export type Fit = (typeof FITS)[number]

/** Which sheet of which paper is looked at, both counted from 0, and how. */
export type Look = { paper: number; sheet: number; zoom: Zoom; turn: Turn; fit: Fit }

/** A paper as it is first looked at. */
export const firstLook = (paper: number, sheet = 0, fit: Fit = 'lembar'): Look => ({
  ...{ paper, sheet, fit },
  zoom: 100,
  turn: 0,
})

/** A look as it stands in an address, so that it works without scripts: 2.1.150.90.lebar. */
export const writeLook = ({ paper, sheet, zoom, turn, fit }: Look) =>
  [paper + 1, sheet + 1, zoom, turn, fit].join('.')

/** A look from an address; undefined for a broken one. */
export function readLook(text: string | undefined): Look | undefined {
  const [paper, sheet, zoom, turn, fit] = text?.split('.') ?? []
  const look = {
    paper: Number(paper) - 1,
    sheet: Number(sheet) - 1,
    zoom: ZOOMS.find(known => String(known) === zoom),
    turn: TURNS.find(known => String(known) === turn),
    fit: FITS.find(known => known === fit),
  }
  return isWhole(look) ? look : undefined
}

const isWhole = (look: { [part in keyof Look]: Look[part] | undefined }): look is Look =>
  [look.paper, look.sheet].every(count => Number.isInteger(count) && Number(count) >= 0) &&
  look.zoom !== undefined &&
  look.turn !== undefined &&
  look.fit !== undefined

/** The next larger (1) or smaller (-1) zoom; the same at either end. */
export const zoomed = (zoom: Zoom, step: 1 | -1): Zoom => ZOOMS[ZOOMS.indexOf(zoom) + step] ?? zoom
