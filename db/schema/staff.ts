import { sql } from 'drizzle-orm'
import { boolean, check, date, index, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { DELEGATION_KINDS } from '@/lib/domain/delegation'
import { THEMES } from '@/lib/domain/preferences-form'
import { filesForVillage, STAFF_ROLES } from '@/lib/domain/role'
import { id, moment } from './columns'
import { offices } from './offices'

export const staffRole = pgEnum('staff_role', STAFF_ROLES)
export const staffTheme = pgEnum('staff_theme', THEMES)

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
    /** Whether keys without Ctrl work at the desk, and which colours it has. */
    singleKeys: boolean().notNull().default(true),
    theme: staffTheme().notNull().default(THEMES[0]),
    createdAt: moment().notNull().defaultNow(),
  },
  table => [
    check(
      'staff_village_is_of_an_operator',
      sql`${table.villageCode} is null or ${table.role} in (${sql.raw(villageRoles)})`,
    ),
  ],
)

export const delegationKind = pgEnum('delegation_kind', DELEGATION_KINDS)

/** Pelaksana (Plt/Plh) — who holds a role that is not their own, for whom, on which order, from which day to which. Never deleted; `endedAt` ends it early. */
export const staffDelegations = pgTable(
  'staff_delegations',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    staffId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'restrict' }),
    role: staffRole().notNull(),
    kind: delegationKind().notNull(),
    /** Null where the post is vacant. */
    forStaffId: uuid().references(() => staff.id, { onDelete: 'restrict' }),
    /** Number of the order (surat perintah). */
    document: text().notNull(),
    startsOn: date().notNull(),
    endsOn: date().notNull(),
    recordedBy: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'restrict' }),
    recordedAt: moment().notNull().defaultNow(),
    endedAt: moment(),
    endedBy: uuid().references(() => staff.id, { onDelete: 'restrict' }),
  },
  table => [
    index().on(table.staffId, table.endsOn),
    index().on(table.officeId, table.endsOn),
    check('staff_delegations_in_order', sql`${table.endsOn} >= ${table.startsOn}`),
    check('staff_delegations_of_another', sql`${table.forStaffId} is distinct from ${table.staffId}`),
    check('staff_delegations_ended_by_someone', sql`(${table.endedAt} is null) = (${table.endedBy} is null)`),
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
    /** As what the person goes on in this browser; null: as themselves. */
    actingDelegationId: uuid().references(() => staffDelegations.id, { onDelete: 'restrict' }),
  },
  table => [index().on(table.staffId)],
)
