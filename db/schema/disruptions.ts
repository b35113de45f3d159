import { sql } from 'drizzle-orm'
import { check, index, pgEnum, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { DISRUPTION_CAUSES, isPlanned } from '@/lib/domain/disruption'
import { id, moment } from './columns'
import { offices } from './offices'
import { staff } from './staff'

export const disruptionCause = pgEnum('disruption_cause', DISRUPTION_CAUSES)

const planned = sql.raw(
  DISRUPTION_CAUSES.filter(isPlanned)
    .map(cause => `'${cause}'`)
    .join(', '),
)

/** Gangguan — why an office does not work as usual, from when until when, and what citizens are told. */
export const disruptions = pgTable(
  'disruptions',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    cause: disruptionCause().notNull(),
    words: text().notNull(),
    advice: text().notNull(),
    beganAt: moment().notNull(),
    expectedEndAt: moment(),
    endedAt: moment(),
    declaredBy: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'restrict' }),
    endedBy: uuid().references(() => staff.id, { onDelete: 'restrict' }),
    createdAt: moment().notNull().defaultNow(),
  },
  table => [
    index().on(table.officeId, table.createdAt),
    uniqueIndex('disruptions_one_open_per_cause')
      .on(table.officeId, table.cause)
      .where(sql`${table.endedAt} is null and ${table.cause} not in (${planned})`),
    check('disruptions_end_is_whole', sql`(${table.endedAt} is null) = (${table.endedBy} is null)`),
    check(
      'disruptions_planned_know_their_end',
      sql`${table.cause} not in (${planned}) or ${table.expectedEndAt} is not null`,
    ),
    check(
      'disruptions_forward',
      sql`${table.expectedEndAt} is null or ${table.beganAt} < ${table.expectedEndAt}`,
    ),
  ],
)
