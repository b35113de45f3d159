import { expect, test } from 'vitest'
import { counterVisit, visitSentence } from './counter-visit'

const facts = {
  state: 'counter_check',
  variant: 'damaged',
  recordedAt: null,
  source: { from: 'home' },
  documents: [
    { type: 'damaged_card', answer: 'at_counter', verdict: null },
    { type: 'family_card', answer: 'sent', verdict: null },
  ],
} as const

test('whoever promised to bring a paper is waited for, and told which', () => {
  const visit = counterVisit(facts)
  expect(visit).toEqual({ brings: ['damaged_card'], isForRecording: false })
  expect(visit && visitSentence(visit)).toBe('Datang ke loket membawa KTP-el rusak.')
})

test('a first card waits for the recording, also when every photo is here', () => {
  const sent = { ...facts, variant: 'new', documents: facts.documents.slice(1) } as const
  const visit = counterVisit(sent)
  expect(visit && visitSentence(visit)).toBe(
    'Datang ke loket untuk perekaman foto, sidik jari, dan iris mata, membawa berkas aslinya.',
  )
  expect(counterVisit({ ...sent, recordedAt: new Date() })).toBeUndefined()
})

test('nobody is called who was there, whose papers are all sent, or whose application went on', () => {
  expect(counterVisit({ ...facts, source: { from: 'counter' } })).toBeUndefined()
  expect(counterVisit({ ...facts, documents: facts.documents.slice(1) })).toBeUndefined()
  const judged = facts.documents.map(paper => ({ ...paper, verdict: 'fits' as const }))
  expect(counterVisit({ ...facts, documents: judged })).toBeUndefined()
  expect(counterVisit({ ...facts, state: 'section_validation' })).toBeUndefined()
})
