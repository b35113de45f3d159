import { expect, test } from 'vitest'
import { refusals, sentenceOf } from '@/lib/domain/refusal'
import { answerOf } from './upload-answer'

const thrown = (message: string) => ({ code: 'FORBIDDEN', data: { message } })

test('a refusal is known by its sentence, also when it names the time', () => {
  const said = sentenceOf({ reason: 'too_many_attempts', until: new Date('2026-11-27T03:15:00Z') })
  expect(said).toContain('pukul 10.15')
  expect(answerOf(thrown(said))).toEqual({ refused: said, until: 'later' })
  expect(answerOf(thrown(refusals.too_many_attempts))).toMatchObject({ until: 'later' })
  expect(answerOf(thrown(refusals.draft_expired))).toMatchObject({ until: 'gone' })
  expect(answerOf(thrown(refusals.paper_not_asked))).toMatchObject({ until: 'gone' })
  expect(answerOf(thrown(refusals.file_too_large))).toMatchObject({ until: 'never' })
  expect(answerOf(thrown(refusals.trouble))).toMatchObject({ until: 'soon' })
})

test('a sentence nobody of us said is the answer of another build', () => {
  expect(answerOf(thrown('something else'))).toMatchObject({ isOld: true })
})
