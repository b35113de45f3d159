import { type DocumentType, documentTypes } from '@/lib/domain/service'

/** A photo has one leaf, a PDF as many as it has; one that cannot be drawn has none. */
export type ViewedPage = { id: string; size: number; leaves: number }
export type ViewedDocument = { id: string; type: DocumentType; pages: readonly ViewedPage[] }

/** What fills the canvas at once: one leaf of a page. `leaf` 0: a PDF that can only be taken as it is. */
export type Sheet = { pageId: string; leaf: number; size: number; name: string }

/** The sheets of one paper, in order. */
export const sheetsOf = ({ type, pages }: ViewedDocument): Sheet[] =>
  pages
    .flatMap(({ id: pageId, leaves, size }) =>
      leaves === 0
        ? [{ pageId, leaf: 0, size }]
        : Array.from({ length: leaves }, (_, index) => ({ pageId, leaf: index + 1, size })),
    )
    .map((sheet, index) => ({ ...sheet, name: `Lembar ${index + 1} dari ${documentTypes[type].label}` }))
