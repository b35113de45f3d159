import { DOCUMENT_TYPES, type DocumentType } from './service'

/** Names of a paper's fields in the plain form: its files, and the promise to bring it to the counter. */
export const filesField = (type: DocumentType) => `berkas-${type}`
export const answerField = (type: DocumentType) => `cara-${type}`

/** The paper a file field belongs to; undefined for any other field. */
export const paperOfField = (field: string): DocumentType | undefined =>
  DOCUMENT_TYPES.find(type => filesField(type) === field)

/** Where the papers lead: on with a draft, or straight back to the office with what was repaired. */
export const PURPOSES = ['draft', 'repair'] as const
export type Purpose = (typeof PURPOSES)[number]
