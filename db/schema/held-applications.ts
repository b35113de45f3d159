import { sql } from 'drizzle-orm'
import { check, index, pgEnum, pgTable, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { RELEASE_REASONS } from '@/lib/domain/held-application'
import { applicationState, applications } from './applications'
import { id, moment } from './columns'
import { disruptions } from './disruptions'
import { messages } from './messages'
import { offices } from './offices'

export const releaseReason = pgEnum('release_reason', RELEASE_REASONS)

/** Berkas tertahan — an application that waits in a state an outage stops. Held once at a time, released once; then its row stays as it is. */
export const heldApplications = pgTable(
  'held_applications',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: 'restrict' }),
    /** What holds it now: where two outages stop one state, the one that lasts longer. */
    disruptionId: uuid()
      .notNull()
      .references(() => disruptions.id, { onDelete: 'restrict' }),
    state: applicationState().notNull(),
    heldAt: moment().notNull(),
    /** What whoever waits at home was to be told when it was held, and everyone when it went on. */
    heldMessageId: uuid().references(() => messages.id, { onDelete: 'restrict' }),
    resumedMessageId: uuid().references(() => messages.id, { onDelete: 'restrict' }),
    releasedAt: moment(),
    released: releaseReason(),
  },
  table => [
    uniqueIndex('held_applications_once').on(table.applicationId).where(sql`${table.releasedAt} is null`),
    index('held_applications_waiting')
      .on(table.officeId, table.heldAt, table.id)
      .where(sql`${table.releasedAt} is null`),
    index().on(table.disruptionId),
    index('held_applications_released').on(table.officeId, table.releasedAt),
    check(
      'held_applications_release_is_whole',
      sql`(${table.releasedAt} is null) = (${table.released} is null)`,
    ),
  ],
)
