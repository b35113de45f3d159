import type { PaperSize } from './paper'

/** Everything in points. */
type Measures = {
  width: number
  height: number
  margin: number
  text: number
  small: number
  title: number
  gap: number
  /** Side of a QR code, its quiet zone included: what is dark of it is then 25 mm wide, which the cheapest phones read. */
  qr: number
}

export const measures: Record<PaperSize, Measures> = {
  A4: { width: 595.28, height: 841.89, margin: 51, text: 11, small: 9, title: 16, gap: 11, qr: 96 },
  A5: { width: 419.53, height: 595.28, margin: 36, text: 10.5, small: 8.5, title: 15, gap: 10, qr: 96 },
}

export const INK = '#14211e'
export const SOFT_INK = '#4a5753'
export const LINE = '#0b5351'
