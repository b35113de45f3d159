import { sql } from 'drizzle-orm'
import { boolean, check, index, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { RECEIVER_RELATIONS, SIGNATURE_KINDS } from '@/lib/domain/handover'
import { applications } from './applications'
import { bytes, id, moment, sealedText } from './columns'
import { offices } from './offices'
import { staff } from './staff'

export const receiverRelation = pgEnum('receiver_relation', RECEIVER_RELATIONS)
export const signatureKind = pgEnum('signature_kind', SIGNATURE_KINDS)

/** Bukti penerimaan — who took the card, and their signature (service standard, step 8). Append-only; one that was undone stays. */
export const handovers = pgTable(
  'handovers',
  {
    id: id(),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    receiverName: sealedText('handovers.receiver_name')().notNull(),
    relation: receiverRelation().notNull(),
    /** Of whoever is not the applicant: what they are to them, and the NIK they showed. */
    receiverTie: sealedText('handovers.receiver_tie')(),
    receiverIdentity: sealedText('handovers.receiver_identity')(),
    /** Whether a proxy's surat kuasa (F-1.07) was looked at. */
    isMandateSeen: boolean().notNull().default(false),
    /** The photo of it: name in the file store and SHA-256; and in which folder or box the paper lies. One of both since they are kept. */
    mandateKey: text().unique(),
    mandateSha256: bytes(),
    mandatePlace: text(),
    /** Whether the receiver's code was checked by the portal; else the officer compared the phone number. */
    isCodeProven: boolean().notNull().default(false),
    signatureKind: signatureKind().notNull(),
    /** Name in the file store, and the SHA-256 of what was signed. */
    signatureKey: text().notNull().unique(),
    signatureSha256: bytes().notNull(),
    /** Who saw the thumb mark. */
    witnessName: sealedText('handovers.witness_name')(),
    /** SHA-256 over all of it, written canonically (lib/domain/handover-seal). Null before seals were made. */
    seal: bytes(),
    handedOverBy: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'restrict' }),
    handedOverAt: moment().notNull().defaultNow(),
  },
  table => [
    index().on(table.applicationId, table.handedOverAt),
    index().on(table.officeId, table.handedOverAt),
    check(
      'handovers_thumb_witnessed',
      sql`${table.signatureKind}::text <> 'thumb' or ${table.witnessName} is not null`,
    ),
    check('handovers_mandate_whole', sql`(${table.mandateKey} is null) = (${table.mandateSha256} is null)`),
    check(
      'handovers_mandate_of_proxy',
      sql`${table.relation}::text = 'proxy' or (${table.mandateKey} is null and ${table.mandatePlace} is null)`,
    ),
  ],
)

/** Pembatalan penyerahan — that a handover was undone, by whom and why. The handover itself stays as it was. */
export const handoverUndoings = pgTable('handover_undoings', {
  handoverId: uuid()
    .primaryKey()
    .references(() => handovers.id, { onDelete: 'restrict' }),
  officeId: uuid()
    .notNull()
    .references(() => offices.id, { onDelete: 'restrict' }),
  reason: text().notNull(),
  undoneBy: uuid()
    .notNull()
    .references(() => staff.id, { onDelete: 'restrict' }),
  undoneAt: moment().notNull().defaultNow(),
})
