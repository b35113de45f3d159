import { pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { SIGNER_PARTS } from '@/lib/domain/paper-signature'
import { bytes, id, moment, sealedText } from './columns'
import { offices } from './offices'
import { officialPapers } from './official-papers'
import { staff } from './staff'

export const signerPart = pgEnum('signer_part', SIGNER_PARTS)

/** Tanda tangan di layar — who signed an official paper on the screen before it was kept. Append-only. */
export const paperSignatures = pgTable(
  'paper_signatures',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    paperId: uuid()
      .notNull()
      .references(() => officialPapers.id, { onDelete: 'restrict' }),
    part: signerPart().notNull(),
    signerName: sealedText('paper_signatures.signer_name')().notNull(),
    /** Name in the file store, and the SHA-256 of what was drawn. */
    signatureKey: text().notNull().unique(),
    signatureSha256: bytes().notNull(),
    /** SHA-256 over all of it and the paper, written canonically (lib/domain/paper-signature). */
    seal: bytes().notNull(),
    staffId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'restrict' }),
    signedAt: moment().notNull(),
  },
  table => [unique().on(table.paperId, table.part)],
)
