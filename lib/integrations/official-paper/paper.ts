/** Ukuran kertas. */
export type PaperSize = 'A4' | 'A5'

/** One thing on a paper, in reading order. */
export type PaperBlock =
  | { kind: 'paragraph'; text: string; weight?: 'normal' | 'strong' | 'small' }
  | { kind: 'facts'; rows: readonly { label: string; value: string }[] }
  /** `share` is a column's part of the width, all together 1; `rowHeight` leaves room to write by hand (points). */
  | {
      kind: 'table'
      columns: readonly { label: string; share: number }[]
      rows: readonly (readonly string[])[]
      rowHeight?: number
    }
  /** A QR code and the words beside it, the first of them strong. */
  | { kind: 'qr'; content: string; alt: string; words: readonly string[] }
  /** A picture (PNG or JPEG), `width` and `height` in points; `alt` says what it shows. */
  | { kind: 'picture'; content: Buffer; alt: string; width: number; height: number }
  /** Where people sign, side by side; a name that is not known yet is left empty. */
  | { kind: 'signatures'; places: readonly SignaturePlace[] }

/** Where one of them signs: by hand, unless there is a picture (PNG) of what they drew on the screen. */
export type SignaturePlace = { role: string; name: string; picture?: { content: Buffer; alt: string } }

/** The office whose paper it is, as its letterhead says. */
export type Letterhead = { regencyName: string; name: string; address: string; phone: string }

/** Surat resmi — everything that is drawn; equal papers are drawn to equal bytes. */
export type Paper = {
  size: PaperSize
  title: string
  number: string
  /** Where every page is a letter of its own: their numbers, page by page. */
  numbers?: readonly string[]
  issuedAt: Date
  letterhead: Letterhead
  /** Each begins on a page of its own, under the letterhead. */
  pages: readonly (readonly PaperBlock[])[]
}
