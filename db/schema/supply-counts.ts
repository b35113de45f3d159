import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { COUNT_STATES } from '@/lib/domain/supply'
import { id, moment, writtenAt } from './columns'
import { offices } from './offices'
import { staff } from './staff'
import { supplyKind } from './supply-kind'

export const countState = pgEnum('count_state', COUNT_STATES)

/** Hitungan penutupan — what one person counted, and what a second one said of it. One waits per office; what was said stays. */
export const supplyCounts = pgTable(
  'supply_counts',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    /** Why the ledger says something else, where it does. */
    reason: text(),
    countedBy: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'restrict' }),
    countedAt: writtenAt(),
    state: countState().notNull().default(COUNT_STATES[0]),
    settledBy: uuid().references(() => staff.id, { onDelete: 'restrict' }),
    settledAt: moment(),
    /** What the second person found instead. */
    objection: text(),
  },
  table => [
    index().on(table.officeId, table.countedAt),
    uniqueIndex('supply_counts_one_open').on(table.officeId).where(sql`${table.state} = 'open'`),
    check(
      'supply_counts_settled',
      sql`(${table.state} = 'open') = (${table.settledBy} is null) and (${table.settledBy} is null) = (${table.settledAt} is null)`,
    ),
    check(
      'supply_counts_by_two',
      sql`${table.settledBy} is null or (${table.settledBy} = ${table.countedBy}) = (${table.state} = 'withdrawn')`,
    ),
    check(
      'supply_counts_disputed_why',
      sql`(${table.state} = 'disputed') = (${table.objection} is not null)`,
    ),
  ],
)

/** What was found of one supply, and what the ledger said at that moment. */
export const supplyCountLines = pgTable(
  'supply_count_lines',
  {
    countId: uuid()
      .notNull()
      .references(() => supplyCounts.id, { onDelete: 'restrict' }),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    kind: supplyKind().notNull(),
    found: integer().notNull(),
    expected: integer().notNull(),
  },
  table => [
    primaryKey({ columns: [table.countId, table.kind] }),
    check('supply_count_lines_counted', sql`${table.found} >= 0 and ${table.expected} >= 0`),
  ],
)
