import 'server-only'
import { type Connection, database } from '@/db/client'
import * as events from '@/db/repositories/application-events'
import * as applications from '@/db/repositories/applications'
import * as appointments from '@/db/repositories/appointments'
import * as documents from '@/db/repositories/documents'
import { closedDays } from '@/db/repositories/office-hours'
import { hindrancesOf } from '@/db/repositories/recording-times'
import * as staff from '@/db/repositories/staff'
import type { Actor, ApplicantActor, FollowerActor } from '@/lib/domain/actor'
import { type CounterVisit, counterVisit, visitSentence } from '@/lib/domain/counter-visit'
import { sentThrough, sourceOf } from '@/lib/domain/filing'
import { nextNews } from '@/lib/domain/next-news'
import { shortName } from '@/lib/domain/person-name'
import { recordMover, recordStatuses, tellsRecord } from '@/lib/domain/record-status'
import { endOf, meeting } from '@/lib/domain/recording-slot'
import { isFinal, moves, type State, workflow } from '@/lib/domain/workflow'
import { officeDay } from '@/lib/domain/working-days'
import { publicAddress } from '@/lib/env'
import { disruptionTitle } from '@/lib/format/disruption'
import { maskPhone } from '@/lib/format/mask'
import { linkToken } from '@/lib/keys/link-token'
import { routes } from '@/lib/routes'

type Holder = ApplicantActor | FollowerActor

/** How far each application is that someone holds or follows, in the citizen's words and in the order given: no number, no full name, no paper. What is gone, was never handed in or is a stranger's is left out. As many round trips for a whole village as for one. */
export async function listProgress(actors: readonly Actor[]) {
  const on = database()
  const holders = actors.filter(isHolder)
  const found = await applications.findAll(
    on,
    holders.map(({ applicationId }) => applicationId),
  )
  const filed = found.filter(applications.isFiled)
  if (filed.length === 0) return []

  const ids = filed.map(({ id }) => id)
  const [filers, history, papers, closed, appointed] = await Promise.all([
    staff.filersOf(
      on,
      filed.map(({ takenInBy }) => takenInBy).filter(id => id !== null),
    ),
    events.ofApplications(on, ids),
    documents.ofApplications(on, ids),
    closedDaysOf(on, filed),
    appointments.standing(on, ids),
  ])
  const now = new Date()
  const hindered = await hindrancesAt(on, appointed, now)
  return holders.flatMap(holder => {
    const application = filed.find(({ id }) => id === holder.applicationId)
    if (!application) return []
    const { id, takenInBy, officeId } = application
    const source = sourceOf(takenInBy ? filers.get(takenInBy) : undefined)
    const own = papers.filter(({ applicationId }) => applicationId === id)
    const events = history.filter(({ applicationId }) => applicationId === id)
    const visit = counterVisit({ ...application, source, documents: own })
    const given = appointed.findLast(({ applicationId }) => applicationId === id)
    const appointment = appointmentOf(visit, given, { papers: own, hindered, now })
    return {
      ...shown(application, holder),
      now: visit ? awaitedNow(visit, appointment) : nowAfter(events.at(-1), application),
      /** The office waits for them at the counter: before they came there is no news. */
      visit,
      /** The time they were given for their recording; `isOver` once it has gone by without; `hindrance` says what may take it. */
      appointment,
      nextNews: visit ? undefined : nextNews(application, now, closed.get(officeId) ?? new Set()),
      record: recordOf(application),
      /** Said where an operator desa filed it. */
      sentThrough: sentThrough(source),
      flagged: own.filter(({ verdict }) => verdict === 'lacking').map(why),
      history: events.map(told),
    }
  })
}

/** What happens now: what the last move says of it, else the state. */
const nowAfter = (last: Event | undefined, { state }: applications.Filed) =>
  (last && moves[last.move].now) ?? workflow[state].now

/** What happens now while the office waits for them: at their own hour, where they have one. */
function awaitedNow(visit: CounterVisit, appointment: Appointment): string {
  if (appointment?.hindrance) return 'Jam perekaman Anda belum pasti.'
  if (appointment && !appointment.isOver) return 'Datang untuk perekaman pada jam janji Anda.'
  return visitSentence(visit)
}

type Given = Awaited<ReturnType<typeof appointments.standing>>[number]
type Hindered = Awaited<ReturnType<typeof hindrancesAt>>
type Appointment = ReturnType<typeof appointmentOf>

/** What may keep the offices of some appointments that have not ended from recording. */
async function hindrancesAt(on: Connection, given: readonly Given[], now: Date) {
  const officeIds = [
    ...new Set(given.filter(({ outcome }) => outcome === null).map(({ officeId }) => officeId)),
  ]
  return new Map(await Promise.all(officeIds.map(async id => [id, await hindrancesOf(on, id, now)] as const)))
}

/** While someone is awaited for the recording, the appointment they were given as they read of it: when, what to bring, where to ask for another, and what may take it. */
function appointmentOf(
  visit: CounterVisit | undefined,
  given: Given | undefined,
  { papers, hindered, now }: { papers: readonly documents.Document[]; hindered: Hindered; now: Date },
) {
  if (!visit?.isForRecording || !given) return undefined
  const { startsAt, because, outcome, phone, whatsapp, officeId } = given
  const hindrance = outcome === null ? meeting(startsAt, hindered.get(officeId) ?? []) : undefined
  return {
    ...{ startsAt, because, phone, whatsapp },
    brings: papers.map(({ type }) => type),
    isOver: outcome !== null || endOf(startsAt) <= now,
    hindrance: hindrance && disruptionTitle(hindrance, now),
  }
}

/** What SIAK says of the record in the citizen's words, whose move that makes it, and since which day. */
function recordOf({ state, recordStatus, recordStatusOn }: applications.Filed) {
  if (!recordStatus || !recordStatusOn || !tellsRecord(state)) return undefined
  const { told } = recordStatuses[recordStatus]
  return { told, mover: recordMover(recordStatus, state), on: recordStatusOn }
}

const isHolder = (actor: Actor): actor is Holder => actor.kind === 'applicant' || actor.kind === 'follower'

/** When each of some offices is closed, since the first of their applications last moved. */
async function closedDaysOf(on: Connection, filed: readonly applications.Filed[]) {
  const since = officeDay(new Date(Math.min(...filed.map(({ stateSince }) => stateSince.getTime()))))
  const officeIds = [...new Set(filed.map(({ officeId }) => officeId))]
  return new Map(await Promise.all(officeIds.map(async id => [id, await closedDays(on, id, since)] as const)))
}

function shown(application: applications.Filed, holder: Holder) {
  const { id, variant, state, stateSince, handedInAt, receiptCode, surveySecret } = application
  const rule = workflow[state]
  const isYours = rule.holder === 'applicant'
  return {
    ...{ id, variant, state, stateSince, handedInAt, surveySecret },
    shortName: shortName(application.name),
    maskedPhone: maskPhone(application.phone),
    stage: rule.stage,
    isFinal: isFinal(state),
    /** Whose move it is: the citizen's, or the office's. */
    isYours,
    /** What its family may be given: the progress, and no more. */
    progressAddress: publicAddress() + routes.progress(linkToken('progress', id)),
    /** Only for its sender: there it can also be withdrawn. */
    receiptToken: holder.kind === 'applicant' ? linkToken('application', id) : undefined,
    /** The code is its sender's to show at the counter. */
    receiptCode: holder.kind === 'applicant' ? receiptCode : undefined,
    repairToken: isYours ? linkToken('repair', id) : undefined,
  }
}

const why = ({ type, lackingReason, note }: documents.Document) => ({ type, lackingReason, note })

type Event = Awaited<ReturnType<typeof events.ofApplications>>[number]

const told = ({ move, toState, happenedAt, reason }: Event) => ({
  told: moves[move].told,
  stage: workflow[toState].stage,
  happenedAt,
  reason: isForCitizen(toState) ? reason : null,
})

/** What officers write to each other stays with them; what ends the road or sends it back is written to the citizen. */
const isForCitizen = (toState: State) => isFinal(toState) || workflow[toState].holder === 'applicant'

export type Progress = Awaited<ReturnType<typeof listProgress>>[number]
