import { and, asc, count, countDistinct, eq, gte, inArray, isNotNull, lt, sql, sum } from 'drizzle-orm'
import type { Connection } from '@/db/client'
import { applicationEvents } from '@/db/schema/application-events'
import { applications } from '@/db/schema/applications'
import { complaints } from '@/db/schema/complaints'
import { surveyAnswers, surveyResponses } from '@/db/schema/surveys'
import { OPEN_COMPLAINT_STATES } from '@/lib/domain/complaint'
import { isFinal, MOVES, needsSignature, OPEN_STATES, STATES } from '@/lib/domain/workflow'

/** Days of a period: the first one, and the first one after it (YYYY-MM-DD). */
type Days = { from: string; until: string }

/** The same in moments. */
type Moments = { from: Date; until: Date }

/** How many answered, and how: online, on paper, assisted. */
export const responsesByMode = (on: Connection, officeId: string, days: Days) =>
  on
    .select({ mode: surveyResponses.mode, responses: count() })
    .from(surveyResponses)
    .where(respondedIn(officeId, days))
    .groupBy(surveyResponses.mode)

/** How many answered, by what they told of themselves. */
export function responsesByProfile(on: Connection, officeId: string, days: Days) {
  const { gender, ageBand, education, occupation } = surveyResponses
  return on
    .select({ gender, ageBand, education, occupation, responses: count() })
    .from(surveyResponses)
    .where(respondedIn(officeId, days))
    .groupBy(gender, ageBand, education, occupation)
}

/** How many answered in each quarter that has answers, the oldest first. */
export const responsesByQuarter = (on: Connection, officeId: string) => {
  const year = sql<number>`extract(year from ${surveyResponses.respondedOn})::int`
  const quarter = sql<1 | 2 | 3 | 4>`extract(quarter from ${surveyResponses.respondedOn})::int`
  return on
    .select({ year, quarter, responses: count() })
    .from(surveyResponses)
    .where(eq(surveyResponses.officeId, officeId))
    .groupBy(year, quarter)
    .orderBy(year, quarter)
}

/** Per element: how many scores and their sum. */
export async function scoreSums(on: Connection, officeId: string, days: Days) {
  const rows = await on
    .select({ element: surveyAnswers.element, count: count(), sum: sum(surveyAnswers.score).mapWith(Number) })
    .from(surveyAnswers)
    .innerJoin(surveyResponses, eq(surveyResponses.id, surveyAnswers.responseId))
    .where(respondedIn(officeId, days))
    .groupBy(surveyAnswers.element)
  return new Map(rows.map(({ element, count, sum }) => [element, { count, sum }]))
}

const respondedIn = (officeId: string, { from, until }: Days) =>
  and(
    eq(surveyResponses.officeId, officeId),
    gte(surveyResponses.respondedOn, from),
    lt(surveyResponses.respondedOn, until),
  )

/** How many applications are in each open state now. Drafts are nobody's work yet. */
export const openByState = (on: Connection, officeId: string) =>
  on
    .select({ state: applications.state, applications: count() })
    .from(applications)
    .where(
      and(
        eq(applications.officeId, officeId),
        inArray(applications.state, [...OPEN_STATES]),
        isNotNull(applications.handedInAt),
      ),
    )
    .groupBy(applications.state)

/** How many applications ended in a period, by how they ended; an end that was undone is none. */
export const endedByState = (on: Connection, officeId: string, moments: Moments) =>
  on
    .select({ state: applicationEvents.toState, applications: countDistinct(applications.id) })
    .from(applicationEvents)
    .innerJoin(applications, isWhereItEnded())
    .where(endedIn(officeId, moments))
    .groupBy(applicationEvents.toState)

/** The whole history, oldest first, of every application that was handed over in a period. */
export function historiesOfFinished(on: Connection, officeId: string, moments: Moments) {
  const finished = on
    .select({ id: applicationEvents.applicationId })
    .from(applicationEvents)
    .innerJoin(applications, isWhereItEnded())
    .where(and(endedIn(officeId, moments), inArray(applicationEvents.move, MOVES.filter(needsSignature))))
  return on
    .select({
      applicationId: applicationEvents.applicationId,
      move: applicationEvents.move,
      toState: applicationEvents.toState,
      happenedAt: applicationEvents.happenedAt,
    })
    .from(applicationEvents)
    .where(inArray(applicationEvents.applicationId, finished))
    .orderBy(asc(applicationEvents.applicationId), asc(applicationEvents.version))
}

/** The application still stands where the event led it. */
const isWhereItEnded = () =>
  and(eq(applications.id, applicationEvents.applicationId), eq(applications.state, applicationEvents.toState))

const endedIn = (officeId: string, { from, until }: Moments) =>
  and(
    eq(applicationEvents.officeId, officeId),
    inArray(applicationEvents.toState, STATES.filter(isFinal)),
    gte(applicationEvents.happenedAt, from),
    lt(applicationEvents.happenedAt, until),
  )

/** Complaints received in a period, by class: how many, how many have their answer, and how many still wait past their day. */
export const complaintsByClass = (on: Connection, officeId: string, days: Days, today: string) => {
  const isOpen = inArray(complaints.state, [...OPEN_COMPLAINT_STATES])
  return on
    .select({
      class: complaints.class,
      received: count(),
      answered: sql<number>`count(*) filter (where not ${isOpen})`.mapWith(Number),
      overdue: sql<number>`count(*) filter (where ${isOpen} and ${complaints.dueOn} < ${today})`.mapWith(
        Number,
      ),
    })
    .from(complaints)
    .where(
      and(
        eq(complaints.officeId, officeId),
        gte(complaints.receivedOn, days.from),
        lt(complaints.receivedOn, days.until),
      ),
    )
    .groupBy(complaints.class)
}
