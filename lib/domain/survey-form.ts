import { z } from 'zod'
import { pressKey } from './application-form'
import { optionalText } from './optional-text'
import { AGE_BANDS, DECLINED, EDUCATIONS, GENDERS, OCCUPATIONS } from './respondent'
import { ELEMENTS, type Element, questions, type Score } from './survey'

const scores = { '1': 1, '2': 2, '3': 3, '4': 4 } as const

const answer = (element: Element) =>
  z
    .enum(['1', '2', '3', '4'], `Pilih satu jawaban tentang ${questions[element].label.toLowerCase()}.`)
    .transform((chosen): Score => scores[chosen])

const answers = z.object(
  Object.fromEntries(ELEMENTS.map(element => [element, answer(element)])) as Record<
    Element,
    ReturnType<typeof answer>
  >,
)

/** A question about the respondent, which they may leave or decline: null both times. */
const trait = <Group extends string>(groups: readonly Group[]) =>
  z.preprocess(
    chosen => (chosen === '' || chosen === DECLINED ? null : (chosen ?? null)),
    z.enum(groups as [Group, ...Group[]], 'Pilih satu jawaban yang ada di daftar, atau lewati.').nullable(),
  )

/** Isian survei — nine answers and, if someone likes, who they are in groups and a suggestion. */
export const surveyForm = answers.extend({
  press: pressKey,
  secret: z.string().max(200),
  gender: trait(GENDERS),
  ageBand: trait(AGE_BANDS),
  education: trait(EDUCATIONS),
  occupation: trait(OCCUPATIONS),
  suggestion: optionalText(500, 'Saran paling panjang 500 huruf. Persingkat sedikit.'),
})

export type SurveyForm = z.output<typeof surveyForm>
