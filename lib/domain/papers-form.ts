import { z } from 'zod'
import { PURPOSES } from './paper-fields'
import type { RefusalReason } from './refusal'
import { DOCUMENT_TYPES, type DocumentType } from './service'

/** Isian berkas — everything the papers' form sends besides the files. */
export const papersForm = z.object({
  token: z.string().max(80),
  purpose: z.enum(PURPOSES),
  press: z.uuid(),
  /** The papers this form asked about: what is missing from an old page stays as it is. */
  papers: z.string().transform(list => DOCUMENT_TYPES.filter(type => list.split(',').includes(type))),
  /** The page "Hapus" was pressed for. */
  remove: z.uuid().optional(),
  /** What stands for files that a fault of ours kept from being saved the last time. */
  kept: z.string().max(4000).optional(),
})

export type PapersForm = z.output<typeof papersForm>

/** What went wrong with one paper, carried in the address of the papers page. */
export type PaperRefusal = { reason: RefusalReason; type?: DocumentType; until?: Date }
