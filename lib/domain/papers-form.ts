import { z } from 'zod'
import type { RefusalReason } from './refusal'
import { DOCUMENT_TYPES, type DocumentType } from './service'

/** Names of a paper's fields in the plain form: its files, and the promise to bring it to the counter. */
export const filesField = (type: DocumentType) => `berkas-${type}`
export const answerField = (type: DocumentType) => `cara-${type}`

/** The paper a file field belongs to; undefined for any other field. */
export const paperOfField = (field: string): DocumentType | undefined =>
  DOCUMENT_TYPES.find(type => filesField(type) === field)

/** Where the papers page leads: on to the check of a draft, or straight back to the office with what was repaired. */
const PURPOSES = ['draft', 'repair'] as const
export type Purpose = (typeof PURPOSES)[number]

/** Isian berkas — everything the papers' form sends besides the files. */
export const papersForm = z.object({
  token: z.string().max(80),
  purpose: z.enum(PURPOSES),
  press: z.uuid(),
  /** The papers this form asked about: what is missing from an old page stays as it is. */
  papers: z.string().transform(list => DOCUMENT_TYPES.filter(type => list.split(',').includes(type))),
  /** The page "Hapus" was pressed for. */
  remove: z.uuid().optional(),
})

export type PapersForm = z.output<typeof papersForm>

/** What went wrong with one paper, carried in the address of the papers page. */
export type PaperRefusal = { reason: RefusalReason; type?: DocumentType }
