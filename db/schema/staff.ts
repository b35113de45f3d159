import { sql } from 'drizzle-orm'
import { check, index, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { filesForVillage, STAFF_ROLES } from '@/lib/domain/role'
import { id, moment } from './columns'
import { offices } from './offices'

export const staffRole = pgEnum('staff_role', STAFF_ROLES)

const villageRoles = STAFF_ROLES.filter(filesForVillage)
  .map(role => `'${role}'`)
  .join(', ')

/** Petugas — a person who may sign in. `disabledAt` ends every session of theirs at the next request. */
export const staff = pgTable(
  'staff',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    role: staffRole().notNull(),
    /** Kemendagri code of the village an operator desa files for. */
    villageCode: text(),
    name: text().notNull(),
    email: text().notNull().unique(),
    passwordHash: text().notNull(),
    disabledAt: moment(),
    createdAt: moment().notNull().defaultNow(),
  },
  table => [
    check(
      'staff_village_is_of_an_operator',
      sql`${table.villageCode} is null or ${table.role} in (${sql.raw(villageRoles)})`,
    ),
  ],
)

/** Sesi petugas — one signed-in browser. Ended when they sign out; unusable after `expiresAt`. */
export const staffSessions = pgTable(
  'staff_sessions',
  {
    id: id(),
    staffId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    createdAt: moment().notNull().defaultNow(),
    expiresAt: moment().notNull(),
    endedAt: moment(),
  },
  table => [index().on(table.staffId)],
)
