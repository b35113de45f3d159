import { date, index, integer, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { VISIT_STATES, type VisitReason } from '@/lib/domain/home-visit'
import { serviceVariant } from './applications'
import { bytes, id, moment, sealedText } from './columns'
import { offices } from './offices'

export const homeVisitState = pgEnum('home_visit_state', VISIT_STATES)

/** Jemput bola — someone who cannot come asks the office to come to them. Who, where and why are sealed. */
export const homeVisits = pgTable(
  'home_visits',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    /** Unguessable: whoever holds it may follow the request. */
    number: sealedText('home_visits.number')().notNull(),
    numberIndex: bytes().notNull().unique(),
    state: homeVisitState().notNull().default(VISIT_STATES[0]),
    /** Counts every change; whoever changes names the one they saw. */
    version: integer().notNull().default(0),
    variant: serviceVariant().notNull(),
    villageCode: text().notNull(),
    name: sealedText('home_visits.name')().notNull(),
    phone: sealedText('home_visits.phone')().notNull(),
    address: sealedText('home_visits.address')().notNull(),
    /** About someone's health, and so sealed like the rest. */
    reason: sealedText('home_visits.reason')().$type<VisitReason>().notNull(),
    bestDays: sealedText('home_visits.best_days')(),
    note: sealedText('home_visits.note')(),
    /** The day by which the office calls. */
    promisedOn: date().notNull(),
    visitOn: date(),
    visitors: text(),
    declinedBecause: sealedText('home_visits.declined_because')(),
    createdAt: moment().notNull().defaultNow(),
    stateSince: moment().notNull().defaultNow(),
  },
  table => [index().on(table.officeId, table.state, table.createdAt, table.id)],
)
