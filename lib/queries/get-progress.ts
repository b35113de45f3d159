import 'server-only'
import { database } from '@/db/client'
import * as events from '@/db/repositories/application-events'
import * as applications from '@/db/repositories/applications'
import * as documents from '@/db/repositories/documents'
import * as offices from '@/db/repositories/offices'
import * as staff from '@/db/repositories/staff'
import type { Actor } from '@/lib/domain/actor'
import { sentThrough, sourceOf } from '@/lib/domain/filing'
import { nextNews } from '@/lib/domain/next-news'
import { shortName } from '@/lib/domain/person-name'
import { Refusal } from '@/lib/domain/refusal'
import { isFinal, moves, type State, workflow } from '@/lib/domain/workflow'
import { publicAddress } from '@/lib/env'
import { maskPhone } from '@/lib/format/mask'
import { linkToken } from '@/lib/keys/link-token'
import { routes } from '@/lib/routes'

/** How far an application is, in the citizen's words: no number, no full name, no paper (D7). Open to its holder and followers; refuses with `not_found` to all others. */
export async function getProgress(actor: Actor) {
  const on = database()
  const isTheirs = actor.kind === 'applicant' || actor.kind === 'follower'
  const application = isTheirs ? await applications.findById(on, actor.applicationId) : undefined
  if (!application || !applications.isFiled(application)) throw new Refusal('not_found')

  const [filer, history, papers, holidays] = await Promise.all([
    application.takenInBy ? staff.filerOf(on, application.takenInBy) : undefined,
    events.ofApplication(on, application.id),
    documents.ofApplication(on, application.id),
    offices.holidayDates(on),
  ])
  const { id, variant, state, stateSince, handedInAt, surveySecret } = application
  const rule = workflow[state]
  const isYours = rule.holder === 'applicant'
  return {
    ...{ id, variant, state, stateSince, handedInAt, surveySecret },
    shortName: shortName(application.name),
    /** Said where an operator desa filed it. */
    sentThrough: sentThrough(sourceOf(filer)),
    maskedPhone: maskPhone(application.phone),
    stage: rule.stage,
    now: rule.now,
    isFinal: isFinal(state),
    /** Whose move it is: the citizen's, or the office's. */
    isYours,
    nextNews: nextNews(application, new Date(), holidays),
    /** What its family may be given: the progress, and no more. */
    progressAddress: publicAddress() + routes.progress(linkToken('progress', id)),
    /** Only for its sender: there it can also be withdrawn. */
    receiptToken: actor.kind === 'applicant' ? linkToken('application', id) : undefined,
    repairToken: isYours ? linkToken('repair', id) : undefined,
    flagged: papers
      .filter(paper => paper.verdict === 'lacking')
      .map(({ type, lackingReason, note }) => ({ type, lackingReason, note })),
    history: history.map(({ move, toState, happenedAt, reason }) => ({
      told: moves[move].told,
      stage: workflow[toState].stage,
      happenedAt,
      reason: isForCitizen(toState) ? reason : null,
    })),
  }
}

/** What officers write to each other stays with them; what ends the road or sends it back is written to the citizen. */
const isForCitizen = (toState: State) => isFinal(toState) || workflow[toState].holder === 'applicant'

export type Progress = Awaited<ReturnType<typeof getProgress>>
