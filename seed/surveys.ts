import type { Connection } from '@/db/client'
import * as surveys from '@/db/repositories/surveys'
import type { StaffActor } from '@/lib/domain/actor'
import { daysOf, quarterBefore, quarterOf } from '@/lib/domain/quarter'
import type { Respondent } from '@/lib/domain/respondent'
import { VARIANTS } from '@/lib/domain/service'
import { ELEMENTS, type Element, INSTRUMENT, type Score } from '@/lib/domain/survey'
import { officeDay } from '@/lib/domain/working-days'

const RESPONSES = 40

/** In the quarter before this one, too few to be told in public. */
const EARLIER = 12

/** Out of ten people, how many give a four, and how many of the others a two. */
const mood: Record<Element, { fours: number; twos: number }> = {
  requirements: { fours: 4, twos: 1 },
  procedure: { fours: 4, twos: 1 },
  time: { fours: 2, twos: 3 },
  cost: { fours: 9, twos: 0 },
  product: { fours: 5, twos: 0 },
  competence: { fours: 5, twos: 1 },
  behaviour: { fours: 6, twos: 1 },
  facilities: { fours: 2, twos: 2 },
  complaint_handling: { fours: 4, twos: 1 },
}

const suggestions: Record<number, string> = {
  3: 'Tolong tambah kursi tunggu.',
  17: 'Petugasnya ramah. Terima kasih.',
  29: 'Jam istirahat sebaiknya bergantian.',
}

/** Who answers, one after the other; every eighth tells nothing about themselves. */
const respondents: readonly Respondent[] = [
  { gender: 'female', ageBand: 'from_30', education: 'senior', occupation: 'self_employed' },
  { gender: 'male', ageBand: 'from_40', education: 'senior', occupation: 'self_employed' },
  { gender: 'female', ageBand: 'below_20', education: 'senior', occupation: 'other' },
  { gender: 'male', ageBand: 'from_20', education: 'bachelor', occupation: 'employee' },
  { gender: 'female', ageBand: 'from_30', education: 'junior', occupation: 'other' },
  { gender: 'female', ageBand: 'from_20', education: 'bachelor', occupation: 'employee' },
  { gender: 'male', ageBand: 'from_50', education: 'primary', occupation: 'self_employed' },
  { gender: null, ageBand: null, education: null, occupation: null },
]

/** Fills in questionnaires of this quarter and a few of the one before, the same ones every time. */
export async function seedSurveys(on: Connection, staff: readonly StaffActor[], now: Date) {
  const officeId = staff[0]?.officeId
  if (!officeId) return
  const days = daysSoFar(now)
  for (let at = 0; at < RESPONSES; at += 1)
    await respond(on, { officeId, at, day: days[(at * 7) % days.length] ?? officeDay(now) })
  const earlier = daysOf(quarterBefore(quarterOf(officeDay(now)))).from
  for (let at = 0; at < EARLIER; at += 1) await respond(on, { officeId, at, day: earlier })
}

const respond = (on: Connection, { officeId, at, day }: { officeId: string; at: number; day: string }) =>
  surveys.addResponse(
    on,
    {
      officeId,
      instrument: INSTRUMENT,
      variant: VARIANTS[at % VARIANTS.length] ?? VARIANTS[0],
      mode: at % 5 === 4 ? 'paper' : 'online',
      ...respondents[at % respondents.length],
      suggestion: suggestions[at],
      respondedOn: day,
    },
    scoresOf(at),
  )

function scoresOf(at: number): Record<Element, Score> {
  const scores = ELEMENTS.map((element, place) => [element, scoreOf(element, (at * 7 + place * 3) % 10)])
  return Object.fromEntries(scores) as Record<Element, Score>
}

function scoreOf(element: Element, person: number): Score {
  const { fours, twos } = mood[element]
  if (person < fours) return 4
  return person >= 10 - twos ? 2 : 3
}

/** The days of this quarter up to today. */
function daysSoFar(now: Date): string[] {
  const today = officeDay(now)
  const days: string[] = []
  const day = new Date(`${daysOf(quarterOf(today)).from}T00:00:00Z`)
  while (day.toISOString().slice(0, 10) <= today) {
    days.push(day.toISOString().slice(0, 10))
    day.setUTCDate(day.getUTCDate() + 1)
  }
  return days
}
