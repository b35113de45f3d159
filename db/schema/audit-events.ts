import { bigint, index, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { AUDITED_ACTS } from '@/lib/domain/audit'
import { bytes, writtenAt } from './columns'
import { offices } from './offices'

export const auditedAct = pgEnum('audited_act', AUDITED_ACTS)

/** Jejak — who looked at or did what. Only ever added, each row chained to the one before by its hash. */
export const auditEvents = pgTable(
  'audit_events',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    /** No foreign key: a trace outlives the person and the case it is about. */
    staffId: uuid(),
    act: auditedAct().notNull(),
    subjectId: uuid(),
    detail: text(),
    happenedAt: writtenAt(),
    previousHash: bytes(),
    /** Filled in by the database. */
    hash: bytes(),
  },
  table => [index().on(table.officeId, table.id), index().on(table.subjectId, table.id)],
)
