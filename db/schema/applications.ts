import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { RECORD_STATUSES } from '@/lib/domain/record-status'
import { ELIGIBILITIES, VARIANTS } from '@/lib/domain/service'
import {
  OPEN_STATES,
  STATES,
  STEPS,
  type State,
  UNCHECKED_STATES,
  UNSENT_STATES,
} from '@/lib/domain/workflow'
import { bytes, id, moment, sealedText } from './columns'
import { offices } from './offices'
import { serviceStandards } from './service-standards'
import { staff } from './staff'

export const applicationState = pgEnum('application_state', STATES)
export const serviceVariant = pgEnum('service_variant', VARIANTS)
export const applicantEligibility = pgEnum('applicant_eligibility', ELIGIBILITIES)
export const recordStatus = pgEnum('record_status', RECORD_STATUSES)

const quoted = (states: readonly State[]) => sql.raw(states.map(state => `'${state}'`).join(', '))

/** Permohonan — what a citizen asks the office for. Personal data are sealed; blind indexes find them (docs/decisions/005). */
export const applications = pgTable(
  'applications',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    standardId: uuid()
      .notNull()
      .references(() => serviceStandards.id, { onDelete: 'restrict' }),
    number: text().notNull().unique(),
    variant: serviceVariant().notNull(),
    /** Only for a first card. */
    eligibility: applicantEligibility(),
    state: applicationState().notNull().default(STEPS[0]),
    /** Counts every change of state; a move names the one it saw. */
    version: integer().notNull().default(0),
    /** Who it is for; in a draft null until its sender has said. */
    name: sealedText('applications.name')(),
    phone: sealedText('applications.phone')().notNull(),
    phoneIndex: bytes().notNull(),
    nik: sealedText('applications.nik')(),
    nikIndex: bytes(),
    familyCardNumber: sealedText('applications.family_card_number')(),
    villageCode: text(),
    /** What one family prepares together; each member has an application of their own. */
    familyId: uuid(),
    receiptCode: sealedText('applications.receipt_code')().notNull(),
    receiptCodeIndex: bytes().notNull().unique(),
    /** What the office finds it by as well: the words of the name and their beginnings, the KK number, the last four of the code. Null where it was not asked yet. */
    nameIndex: text().array(),
    familyCardIndex: bytes(),
    codeTailIndex: bytes(),
    /** Phone and last four of the code together: what tracking looks up, in one step (docs/decisions/004). */
    trackingIndex: bytes().notNull(),
    /** Null where the citizen filed it; the officer for a walk-in, the operator desa for a resident of the village. */
    takenInBy: uuid().references(() => staff.id, { onDelete: 'restrict' }),
    recordedAt: moment(),
    recordedBy: uuid().references(() => staff.id, { onDelete: 'restrict' }),
    siakReference: text(),
    /** The newest of `record_statuses`, and the day on which SIAK was seen to say so. */
    recordStatus: recordStatus(),
    recordStatusOn: date(),
    /** Since when the regency has it; null while it has not. */
    atRegencySince: moment(),
    /** Rak — where the printed card waits at the counter, as the office writes it. */
    shelf: text(),
    /** The one-use survey link, from handover on; sealed, and unknown to the answers. */
    surveySecret: sealedText('applications.survey_secret')(),
    createdAt: moment().notNull().defaultNow(),
    /** When its sender last changed the answers; a second tab that saw older ones may not overwrite them. */
    savedAt: moment().notNull().defaultNow(),
    /** First time handed in. The place in every queue, kept when papers go back and forth. Null: still a draft. */
    handedInAt: moment(),
    stateSince: moment().notNull().defaultNow(),
    /** Whether it came back to the desk it lies on: repaired by the citizen, or returned by another desk. */
    isReturned: boolean().notNull().default(false),
  },
  table => [
    index('applications_desk')
      .on(table.officeId, table.state, table.handedInAt, table.id)
      .where(sql`${table.state} in (${quoted(OPEN_STATES)})`),
    index('applications_regency_desk')
      .on(table.state, table.handedInAt, table.id)
      .where(sql`${table.state} in (${quoted(OPEN_STATES)})`),
    index('applications_at_regency')
      .on(table.officeId, table.atRegencySince, table.id)
      .where(sql`${table.atRegencySince} is not null`),
    index('applications_tracking').on(table.trackingIndex),
    index('applications_phone').on(table.phoneIndex, table.createdAt),
    index('applications_nik').on(table.nikIndex, table.createdAt),
    index('applications_name').using('gin', table.nameIndex),
    index('applications_family_card').on(table.familyCardIndex),
    index('applications_code_tail').on(table.codeTailIndex),
    index('applications_family').on(table.familyId),
    index('applications_drafts').on(table.createdAt).where(sql`${table.handedInAt} is null`),
    index('applications_taken_in')
      .on(table.takenInBy, table.handedInAt, table.id)
      .where(sql`${table.takenInBy} is not null`),
    check(
      'applications_filed_before_it_moves',
      sql`${table.handedInAt} is not null or ${table.state} in (${quoted(UNSENT_STATES)})`,
    ),
    check('applications_named_when_handed_in', sql`${table.handedInAt} is null or ${table.name} is not null`),
    check(
      'applications_whole_once_checked',
      sql`${table.state} in (${quoted(UNCHECKED_STATES)}) or (${table.nik} is not null and ${table.nikIndex} is not null and ${table.familyCardNumber} is not null and ${table.villageCode} is not null)`,
    ),
    check(
      'applications_record_status_is_dated',
      sql`(${table.recordStatus} is null) = (${table.recordStatusOn} is null)`,
    ),
    check(
      'applications_recording_is_whole',
      sql`(${table.recordedAt} is null) = (${table.recordedBy} is null)`,
    ),
  ],
)
