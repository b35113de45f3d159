import 'server-only'
import { transact } from '@/db/client'
import * as surveys from '@/db/repositories/surveys'
import type { VisitorActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { INSTRUMENT } from '@/lib/domain/survey'
import type { SurveyForm } from '@/lib/domain/survey-form'
import { officeDay } from '@/lib/domain/working-days'
import { digestOf } from '@/lib/keys/random'
import { once } from './once'

/** Someone answers the survey they were invited to, once. What is kept names neither them nor their application. Refuses with `not_found` and `survey_used`. */
export function answerSurvey(_actor: VisitorActor, form: SurveyForm) {
  const { press, secret, suggestion, gender, ageBand, education, occupation, ...scores } = form
  return transact(on =>
    once(on, { press }, 'answer_survey', async () => {
      const invitation = await surveys.findInvitation(on, digestOf(secret))
      if (!invitation) throw new Refusal('not_found')
      if (!(await surveys.spendInvitation(on, invitation.secretDigest))) throw new Refusal('survey_used')

      const { officeId, variant } = invitation
      const response = {
        officeId,
        variant,
        instrument: INSTRUMENT,
        mode: 'online',
        ...{ gender, ageBand, education, occupation, suggestion },
        respondedOn: officeDay(new Date()),
      } as const
      await surveys.addResponse(on, response, scores)
      return null
    }),
  )
}
