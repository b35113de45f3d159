import 'server-only'
import { type Connection, database } from '@/db/client'
import * as reports from '@/db/repositories/reports'
import type { StaffActor } from '@/lib/domain/actor'
import { COMPLAINT_CLASSES } from '@/lib/domain/complaint'
import { requiredSample } from '@/lib/domain/krejcie-morgan'
import { daysOf, type Quarter } from '@/lib/domain/quarter'
import { Refusal } from '@/lib/domain/refusal'
import { respondentGroups } from '@/lib/domain/respondent-groups'
import { mayReadReports } from '@/lib/domain/role'
import {
  ELEMENTS,
  type ElementSums,
  ENOUGH_RESPONSES,
  SURVEY_MODES,
  satisfactionIndex,
} from '@/lib/domain/survey'
import { isFinal, STATES, workflow } from '@/lib/domain/workflow'
import { beginOf, officeDay } from '@/lib/domain/working-days'
import { reportTime } from './report-time'

/** How an office did in a quarter, all from its rows: survey, applications, office time, complaints. Refuses with `not_found` roles that read no reports. */
export async function getReport(actor: StaffActor, quarter: Quarter) {
  if (!mayReadReports(actor.role)) throw new Refusal('not_found')
  return readReport(database(), actor.officeId, quarter)
}

/** The whole report of one office. Its caller decides who may read how much of it. */
export async function readReport(on: Connection, officeId: string, quarter: Quarter) {
  const days = daysOf(quarter)
  const moments = { from: beginOf(days.from), until: beginOf(days.until) }

  const [survey, applications, time, complaints] = await Promise.all([
    surveyOf(on, officeId, days),
    applicationsOf(on, officeId, moments),
    reportTime(on, officeId, quarter),
    complaintsOf(on, officeId, days),
  ])
  const required = requiredSample(time.finished)
  return { survey: { ...survey, required }, applications, time, complaints }
}

async function surveyOf(on: Connection, officeId: string, days: { from: string; until: string }) {
  const [modes, profiles, sums] = await Promise.all([
    reports.responsesByMode(on, officeId, days),
    reports.responsesByProfile(on, officeId, days),
    reports.scoreSums(on, officeId, days),
  ])
  const none = { count: 0, sum: 0 }
  const perElement = Object.fromEntries(
    ELEMENTS.map(element => [element, sums.get(element) ?? none]),
  ) as ElementSums
  const responses = modes.reduce((total, mode) => total + mode.responses, 0)
  return {
    responses,
    modes: SURVEY_MODES.map(mode => ({
      mode,
      responses: modes.find(row => row.mode === mode)?.responses ?? 0,
    })),
    respondents: respondentGroups(profiles),
    index: satisfactionIndex(perElement),
    isEnough: responses >= ENOUGH_RESPONSES,
  }
}

async function applicationsOf(on: Connection, officeId: string, moments: { from: Date; until: Date }) {
  const [open, ended] = await Promise.all([
    reports.openByState(on, officeId),
    reports.endedByState(on, officeId, moments),
  ])
  const counted = new Map([...open, ...ended].map(row => [row.state, row.applications]))
  return STATES.map(state => ({
    state,
    label: workflow[state].label,
    isFinal: isFinal(state),
    applications: counted.get(state) ?? 0,
  }))
}

async function complaintsOf(on: Connection, officeId: string, days: { from: string; until: string }) {
  const rows = await reports.complaintsByClass(on, officeId, days, officeDay(new Date()))
  return COMPLAINT_CLASSES.map(
    name => rows.find(row => row.class === name) ?? { class: name, received: 0, answered: 0, overdue: 0 },
  )
}

export type Report = Awaited<ReturnType<typeof getReport>>
