import { sql } from 'drizzle-orm'
import { check, index, pgEnum, pgTable, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { PAUSE_REASONS } from '@/lib/domain/clock-pause'
import { applications } from './applications'
import { id, moment } from './columns'
import { offices } from './offices'
import { staff } from './staff'

export const pauseReason = pgEnum('pause_reason', PAUSE_REASONS)

/** Jeda — why and from when until when the clock of a case stood still. Only its end is ever added; the database refuses all else. */
export const clockPauses = pgTable(
  'clock_pauses',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: 'restrict' }),
    reason: pauseReason().notNull(),
    pausedAt: moment().notNull(),
    pausedBy: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'restrict' }),
    resumedAt: moment(),
    /** Who let it run again, or acted on the case; null where the citizen did. */
    resumedBy: uuid().references(() => staff.id, { onDelete: 'restrict' }),
  },
  table => [
    uniqueIndex('clock_pauses_one_open').on(table.applicationId).where(sql`${table.resumedAt} is null`),
    index().on(table.applicationId),
    index().on(table.officeId, table.pausedAt),
    check('clock_pauses_forward', sql`${table.resumedAt} is null or ${table.pausedAt} <= ${table.resumedAt}`),
    check(
      'clock_pauses_resumed_by_someone',
      sql`${table.resumedAt} is not null or ${table.resumedBy} is null`,
    ),
  ],
)
