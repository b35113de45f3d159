import { boolean, date, index, pgEnum, pgTable, uuid } from 'drizzle-orm/pg-core'
import {
  COMPLAINT_CHANNELS,
  COMPLAINT_CLASSES,
  COMPLAINT_STATES,
  COMPLAINT_TOPICS,
} from '@/lib/domain/complaint'
import { bytes, id, moment, sealedText } from './columns'
import { offices } from './offices'
import { staff } from './staff'

export const complaintChannel = pgEnum('complaint_channel', COMPLAINT_CHANNELS)
export const complaintClass = pgEnum('complaint_class', COMPLAINT_CLASSES)
export const complaintTopic = pgEnum('complaint_topic', COMPLAINT_TOPICS)
export const complaintState = pgEnum('complaint_state', COMPLAINT_STATES)

/** Pengaduan — what someone found wrong. Anonymous: nobody knows who. Confidential: hidden from the unit. */
export const complaints = pgTable(
  'complaints',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    /** Unguessable: it is all that an anonymous complainant has to follow it. */
    number: sealedText('complaints.number')().notNull(),
    numberIndex: bytes().notNull().unique(),
    channel: complaintChannel().notNull(),
    topic: complaintTopic().notNull(),
    class: complaintClass().notNull(),
    state: complaintState().notNull().default(COMPLAINT_STATES[0]),
    story: sealedText('complaints.story')().notNull(),
    /** When and where, as far as the complainant says. */
    happenedOn: date(),
    place: sealedText('complaints.place')(),
    isAnonymous: boolean().notNull(),
    isConfidential: boolean().notNull(),
    name: sealedText('complaints.name')(),
    phone: sealedText('complaints.phone')(),
    receivedOn: date().notNull(),
    dueOn: date().notNull(),
    createdAt: moment().notNull().defaultNow(),
  },
  table => [index().on(table.officeId, table.state, table.receivedOn, table.id)],
)

/** Tindak lanjut pengaduan — what was done about it, only ever added. */
export const complaintEvents = pgTable(
  'complaint_events',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    complaintId: uuid()
      .notNull()
      .references(() => complaints.id, { onDelete: 'cascade' }),
    state: complaintState().notNull(),
    /** What the complainant reads. */
    answer: sealedText('complaint_events.answer')(),
    staffId: uuid().references(() => staff.id, { onDelete: 'restrict' }),
    happenedAt: moment().notNull().defaultNow(),
  },
  table => [index().on(table.complaintId, table.happenedAt)],
)
