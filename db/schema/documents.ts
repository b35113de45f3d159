import { sql } from 'drizzle-orm'
import { check, index, integer, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { ANSWERS, LACKING_REASONS, VERDICTS } from '@/lib/domain/document'
import { SCAN_DEVICES } from '@/lib/domain/scan-device'
import { DOCUMENT_TYPES } from '@/lib/domain/service'
import { applications } from './applications'
import { bytes, id, moment, sealedText } from './columns'
import { offices } from './offices'
import { staff } from './staff'

export const documentType = pgEnum('document_type', DOCUMENT_TYPES)
export const documentAnswer = pgEnum('document_answer', ANSWERS)
export const documentVerdict = pgEnum('document_verdict', VERDICTS)
export const lackingReason = pgEnum('lacking_reason', LACKING_REASONS)
export const scanDevice = pgEnum('scan_device', SCAN_DEVICES)

/** Berkas persyaratan — one paper the standard asks of one application, how it was answered and what was found. */
export const documents = pgTable(
  'documents',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    type: documentType().notNull(),
    position: integer().notNull(),
    /** Null until the citizen has answered. */
    answer: documentAnswer(),
    /** Null until looked at, and again when new pages arrive after a return. */
    verdict: documentVerdict(),
    lackingReason: lackingReason(),
    note: text(),
    judgedBy: uuid().references(() => staff.id, { onDelete: 'restrict' }),
    judgedAt: moment(),
  },
  table => [
    unique().on(table.applicationId, table.type),
    check(
      'documents_lacking_has_reason',
      sql`(${table.verdict} = 'lacking') = (${table.lackingReason} is not null)`,
    ),
  ],
)

/** Lembar berkas — one photo or PDF of a paper. Its bytes lie sealed in the file store under our own names. */
export const documentPages = pgTable(
  'document_pages',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    documentId: uuid()
      .notNull()
      .references(() => documents.id, { onDelete: 'cascade' }),
    /** What the sender called it; only ever shown back to them. */
    fileName: sealedText('document_pages.file_name')().notNull(),
    /** The type the content has, whatever it was said to be. */
    mediaType: text().notNull(),
    /** Bytes as sent, and their SHA-256: what "sudah kami terima" means. */
    size: integer().notNull(),
    sha256: bytes().notNull(),
    /** Names in the file store: the original, and the upright, re-encoded picture people look at (null for a PDF). One family's pages of one Kartu Keluarga name the same bytes. */
    originalKey: text().notNull(),
    viewKey: text(),
    /** How many leaves a PDF has, once it was drawn; 0 when it cannot be. Null: not tried yet, or a photo. */
    leaves: integer(),
    /** Who made it at the counter, and with what; null where its sender did. */
    scannedBy: uuid().references(() => staff.id, { onDelete: 'restrict' }),
    scannedWith: scanDevice(),
    createdAt: moment().notNull().defaultNow(),
    /** Set when the sender took it back or replaced it. The bytes are removed by the purge. */
    removedAt: moment(),
  },
  table => [
    index().on(table.documentId),
    index('document_pages_original').on(table.originalKey),
    index('document_pages_view').on(table.viewKey),
    index('document_pages_removed').on(table.removedAt).where(sql`${table.removedAt} is not null`),
    check('document_pages_scan_is_whole', sql`(${table.scannedBy} is null) = (${table.scannedWith} is null)`),
    unique('document_pages_once').on(table.documentId, table.sha256, table.removedAt).nullsNotDistinct(),
  ],
)
