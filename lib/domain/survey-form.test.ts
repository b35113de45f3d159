import { expect, it } from 'vitest'
import { DECLINED, groupsOf, TRAITS } from './respondent'
import { ELEMENTS } from './survey'
import { surveyForm } from './survey-form'

const press = 'c5d7c6b2-9a43-4f63-9a0c-6c2f0a1a9f10'
const filled = {
  press,
  secret: 'a',
  suggestion: '',
  ...Object.fromEntries(ELEMENTS.map(element => [element, '3'])),
}

it('nine answers make a survey; a suggestion may stay empty', () => {
  expect(surveyForm.parse(filled)).toMatchObject({
    requirements: 3,
    complaint_handling: 3,
    suggestion: undefined,
  })
})

it('every question without an answer is named', () => {
  const { requirements: _, cost: __, ...rest } = filled as Record<string, string>
  const issues = surveyForm.safeParse(rest).error?.issues ?? []
  expect(issues.map(issue => issue.message)).toEqual([
    'Pilih satu jawaban tentang persyaratan.',
    'Pilih satu jawaban tentang biaya.',
  ])
})

it('there is no fifth answer and no half one', () => {
  for (const score of ['0', '5', '2.5', ''])
    expect(surveyForm.safeParse({ ...filled, time: score }).success).toBe(false)
})

it('whoever answers may say who they are in groups, leave it, or decline', () => {
  const nobody = { gender: null, ageBand: null, education: null, occupation: null }
  expect(surveyForm.parse(filled)).toMatchObject(nobody)
  for (const left of ['', DECLINED])
    expect(
      surveyForm.parse({ ...filled, gender: left, ageBand: left, education: left, occupation: left }),
    ).toMatchObject(nobody)
  for (const trait of TRAITS)
    for (const group of groupsOf(trait))
      expect(surveyForm.parse({ ...filled, [trait]: group })[trait]).toBe(group)
})

it('a group that is none is put in words', () => {
  const { error } = surveyForm.safeParse({ ...filled, occupation: 'raja' })
  expect(error?.issues.map(issue => issue.message)).toEqual([
    'Pilih satu jawaban yang ada di daftar, atau lewati.',
  ])
})
