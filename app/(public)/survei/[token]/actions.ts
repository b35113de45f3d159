'use server'
import { redirect } from 'next/navigation'
import { publicAction } from '@/lib/action'
import { answerSurvey } from '@/lib/commands/answer-survey'
import { surveyForm } from '@/lib/domain/survey-form'
import { routes } from '@/lib/routes'

export const answer = publicAction(surveyForm, async (visitor, form) => {
  await answerSurvey(visitor, form)
  redirect(routes.surveyThanks())
})
