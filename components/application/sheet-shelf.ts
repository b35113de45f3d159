import type { PhotoDoubt } from '@/lib/domain/photo-coach'
import type { DocumentType } from '@/lib/domain/service'
import type { ShownPage } from './sent-page'
import type { WaitingPhoto } from './waiting-photos'

/** Lembar yang dipilih — a chosen photo or PDF from its choice until the office has it, as the page shows it. */
export type Sheet = WaitingPhoto & {
  step: 'lightening' | 'asking' | 'sending' | 'stopped'
  /** What was chosen, as long as the page lives: turned and made light anew from this. */
  source: Blob
  /** Quarters it is turned by. */
  turns: number
  doubts: readonly PhotoDoubt[]
  /** Where the page finds its picture; undefined for what this phone cannot show. */
  preview?: string
  percent: number
  isOffline: boolean
  /** Whether it lies safely on this phone. */
  isKept: boolean
  /** Why it was stopped, in words; undefined with `isOld`. */
  said?: string
  /** The page is from before a change of the portal. */
  isOld?: boolean
}

/** The sheets of one paper, and what became of them. Changed only by `show`. */
export type Shelf = {
  token: string
  type: DocumentType
  state: ShelfState
  listeners: Set<() => void>
  stoppers: Map<string, AbortController>
  queue: Promise<void>
}

export type ShelfState = {
  sheets: readonly Sheet[]
  arrived: readonly ShownPage[]
  /** The office's no to the last file. */
  refused?: string
  /** Sheets found on this phone when the page was opened. */
  found: number
}

export const EMPTY: ShelfState = { sheets: [], arrived: [], found: 0 }

/** A shelf with nothing on it. */
export const newShelf = (token: string, type: DocumentType): Shelf => ({
  ...{ token, type, state: EMPTY },
  listeners: new Set(),
  stoppers: new Map(),
  queue: Promise.resolve(),
})

/** Changes what the shelf shows. */
export function show(shelf: Shelf, part: Partial<ShelfState>) {
  shelf.state = { ...shelf.state, ...part }
  for (const listener of shelf.listeners) listener()
}

/** The sheet of this name; undefined when it is gone. */
export const sheetOn = (shelf: Shelf, id: string) => shelf.state.sheets.find(sheet => sheet.id === id)

/** Changes one sheet, if it is still there. A picture that is replaced is let go. */
export function change(shelf: Shelf, id: string, part: Partial<Sheet>) {
  const before = sheetOn(shelf, id)
  if (before?.preview && 'preview' in part) URL.revokeObjectURL(before.preview)
  show(shelf, {
    sheets: shelf.state.sheets.map(sheet => (sheet.id === id ? { ...sheet, ...part } : sheet)),
  })
}

/** Takes one sheet off the shelf. */
export function takeOff(shelf: Shelf, id: string) {
  change(shelf, id, { preview: undefined })
  show(shelf, { sheets: shelf.state.sheets.filter(sheet => sheet.id !== id) })
}
