import { pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { RECEIVER_RELATIONS, SIGNATURE_KINDS } from '@/lib/domain/handover'
import { applications } from './applications'
import { bytes, moment, sealedText } from './columns'
import { offices } from './offices'
import { staff } from './staff'

export const receiverRelation = pgEnum('receiver_relation', RECEIVER_RELATIONS)
export const signatureKind = pgEnum('signature_kind', SIGNATURE_KINDS)

/** Bukti penerimaan — who took the card, and their signature (service standard, step 8). */
export const handovers = pgTable('handovers', {
  applicationId: uuid()
    .primaryKey()
    .references(() => applications.id, { onDelete: 'cascade' }),
  officeId: uuid()
    .notNull()
    .references(() => offices.id, { onDelete: 'restrict' }),
  receiverName: sealedText('handovers.receiver_name')().notNull(),
  relation: receiverRelation().notNull(),
  signatureKind: signatureKind().notNull(),
  /** Name in the file store, and the SHA-256 of what was signed. */
  signatureKey: text().notNull().unique(),
  signatureSha256: bytes().notNull(),
  handedOverBy: uuid()
    .notNull()
    .references(() => staff.id, { onDelete: 'restrict' }),
  handedOverAt: moment().notNull().defaultNow(),
})
