import { index, pgEnum, pgTable, uuid } from 'drizzle-orm/pg-core'
import { SLIP_KINDS } from '@/lib/domain/slip'
import { applications } from './applications'
import { bytes, moment } from './columns'
import { offices } from './offices'

export const slipKind = pgEnum('slip_kind', SLIP_KINDS)

/** Lembar bukti — a paper the office gave out that carries a kode cek, by which anyone who holds it can ask whether it is real. */
export const slips = pgTable(
  'slips',
  {
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    kind: slipKind().notNull(),
    codeIndex: bytes().primaryKey(),
    issuedAt: moment().notNull().defaultNow(),
  },
  table => [index().on(table.applicationId, table.kind)],
)
