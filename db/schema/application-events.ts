import { index, integer, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { RETURN_REASONS } from '@/lib/domain/siak-ledger'
import { MOVES } from '@/lib/domain/workflow'
import { applicationState, applications, recordStatus } from './applications'
import { id, moment } from './columns'
import { offices } from './offices'
import { staff, staffDelegations } from './staff'

export const applicationMove = pgEnum('application_move', MOVES)
export const returnReason = pgEnum('return_reason', RETURN_REASONS)

/** Riwayat — one line per change of state, only ever added; the database refuses to change or delete one. */
export const applicationEvents = pgTable(
  'application_events',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    /** The version the application had after it. */
    version: integer().notNull(),
    move: applicationMove().notNull(),
    fromState: applicationState().notNull(),
    toState: applicationState().notNull(),
    /** Null where the citizen moved. */
    staffId: uuid().references(() => staff.id, { onDelete: 'restrict' }),
    /** By which they moved for another (Plt/Plh). */
    delegationId: uuid().references(() => staffDelegations.id, { onDelete: 'restrict' }),
    reason: text(),
    /** Why the regency sent it back, coded. */
    returnReason: returnReason(),
    siakReference: text(),
    recordStatus: recordStatus(),
    happenedAt: moment().notNull().defaultNow(),
  },
  table => [unique().on(table.applicationId, table.version), index().on(table.officeId, table.happenedAt)],
)
