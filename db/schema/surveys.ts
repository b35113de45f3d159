import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { AGE_BANDS, EDUCATIONS, GENDERS, OCCUPATIONS } from '@/lib/domain/respondent'
import { ELEMENTS, SURVEY_MODES } from '@/lib/domain/survey'
import { serviceVariant } from './applications'
import { bytes, id } from './columns'
import { offices } from './offices'

export const serviceElement = pgEnum('service_element', ELEMENTS)
export const surveyMode = pgEnum('survey_mode', SURVEY_MODES)
export const respondentGender = pgEnum('respondent_gender', GENDERS)
export const respondentAgeBand = pgEnum('respondent_age_band', AGE_BANDS)
export const respondentEducation = pgEnum('respondent_education', EDUCATIONS)
export const respondentOccupation = pgEnum('respondent_occupation', OCCUPATIONS)

/** Undangan survei — one use per finished service. Holds a digest and no time, so that no answer can be traced to it. */
export const surveyInvitations = pgTable('survey_invitations', {
  secretDigest: bytes().primaryKey(),
  officeId: uuid()
    .notNull()
    .references(() => offices.id, { onDelete: 'restrict' }),
  variant: serviceVariant().notNull(),
  isUsed: boolean().notNull().default(false),
})

/** Jawaban survei — one questionnaire, by nobody: a day, no time, no invitation, no application. */
export const surveyResponses = pgTable(
  'survey_responses',
  {
    id: id(),
    officeId: uuid()
      .notNull()
      .references(() => offices.id, { onDelete: 'restrict' }),
    instrument: text().notNull(),
    variant: serviceVariant().notNull(),
    mode: surveyMode().notNull(),
    /** Who answered, in groups; null where they did not say. */
    gender: respondentGender(),
    ageBand: respondentAgeBand(),
    education: respondentEducation(),
    occupation: respondentOccupation(),
    suggestion: text(),
    respondedOn: date().notNull(),
  },
  table => [index().on(table.officeId, table.respondedOn)],
)

/** One score for one element: 1 to 4. */
export const surveyAnswers = pgTable(
  'survey_answers',
  {
    responseId: uuid()
      .notNull()
      .references(() => surveyResponses.id, { onDelete: 'cascade' }),
    element: serviceElement().notNull(),
    score: smallint().notNull(),
  },
  table => [
    primaryKey({ columns: [table.responseId, table.element] }),
    check('survey_answers_in_scale', sql`${table.score} between 1 and 4`),
  ],
)
