import { index, integer, pgTable, uuid } from 'drizzle-orm/pg-core'
import { applications } from './applications'
import { moment } from './columns'
import { offices } from './offices'
import { staff } from './staff'

/** Pegangan — who has a case in hand now. It ends by itself when no beat comes, or when the application moves on. */
export const applicationClaims = pgTable(
  'application_claims',
  {
    applicationId: uuid()
      .primaryKey()
      .references(() => applications.id, { onDelete: 'cascade' }),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    staffId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    /** The open page that beats; closing an older one lets go of nothing. */
    pageId: uuid().notNull(),
    /** Of the application, when it was taken in hand. */
    version: integer().notNull(),
    since: moment().notNull(),
    beatAt: moment().notNull(),
  },
  table => [index().on(table.staffId)],
)
