import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { SPOIL_REASONS, SUPPLY_CHANGES, USUAL_WARNING } from '@/lib/domain/supply'
import { applications } from './applications'
import { writtenAt } from './columns'
import { offices } from './offices'
import { staff } from './staff'
import { supplyCounts } from './supply-counts'
import { supplyKind } from './supply-kind'

export const supplyChange = pgEnum('supply_change', SUPPLY_CHANGES)
export const spoilReason = pgEnum('spoil_reason', SPOIL_REASONS)

/** Persediaan — how many cards an office can still print with its blanks, ribbon and film; never below nothing. Its row is the lock of its ledger. */
export const supplies = pgTable(
  'supplies',
  {
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    kind: supplyKind().notNull(),
    left: integer().notNull().default(0),
    /** From this on more should be asked for. */
    warnAt: integer().notNull().default(USUAL_WARNING),
  },
  table => [
    primaryKey({ columns: [table.officeId, table.kind] }),
    check('supplies_not_negative', sql`${table.left} >= 0`),
    check('supplies_warn_at_counted', sql`${table.warnAt} >= 0`),
  ],
)

/** Buku persediaan — everything that came or went, why, and what was left after it. Append-only; numbered while the supply's row is locked, so that the order is the order in which it happened. */
export const supplyEntries = pgTable(
  'supply_entries',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    kind: supplyKind().notNull(),
    change: supplyChange().notNull(),
    /** With its sign: what was left before, plus this, is `left`. */
    quantity: integer().notNull(),
    left: integer().notNull(),
    /** Which case used or spoiled it. */
    applicationId: uuid().references(() => applications.id, { onDelete: 'restrict' }),
    /** The letter it was delivered with. */
    deliveryNumber: text(),
    spoilReason: spoilReason(),
    countId: uuid().references(() => supplyCounts.id, { onDelete: 'restrict' }),
    note: text(),
    /** Null for what was there before anybody signed in. */
    staffId: uuid().references(() => staff.id, { onDelete: 'restrict' }),
    happenedAt: writtenAt(),
  },
  table => [
    foreignKey({ columns: [table.officeId, table.kind], foreignColumns: [supplies.officeId, supplies.kind] }),
    index().on(table.officeId, table.id),
    index().on(table.officeId, table.kind, table.id),
    index().on(table.applicationId),
    check('supply_entries_not_negative', sql`${table.left} >= 0`),
    check(
      'supply_entries_signed',
      sql`case ${table.change} when 'received' then ${table.quantity} > 0 when 'corrected' then ${table.quantity} <> 0 else ${table.quantity} < 0 end`,
    ),
    check('supply_entries_used_by', sql`${table.change} <> 'used' or ${table.applicationId} is not null`),
    check(
      'supply_entries_spoiled_why',
      sql`(${table.change} = 'spoiled') = (${table.spoilReason} is not null)`,
    ),
    check(
      'supply_entries_corrected_why',
      sql`${table.change} <> 'corrected' or coalesce(${table.countId}::text, ${table.note}) is not null`,
    ),
  ],
)
