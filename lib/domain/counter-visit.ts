import type { Answer, Verdict } from './document'
import type { Source } from './filing'
import { type DocumentType, documentTypes, needsRecording, type Variant } from './service'
import { movesFrom, type State } from './workflow'

/** Kedatangan yang ditunggu — what the check at the counter waits for that only the citizen can bring: papers, or themselves for the recording. */
export type CounterVisit = { brings: readonly DocumentType[]; isForRecording: boolean }

type Facts = {
  state: State
  variant: Variant
  recordedAt: Date | null
  source: Pick<Source, 'from'>
  documents: readonly { type: DocumentType; answer: Answer | null; verdict: Verdict | null }[]
}

/** The visit the office waits for; undefined where it goes on without one. What was taken in at the counter lies there already. */
export function counterVisit({
  state,
  variant,
  recordedAt,
  source,
  documents,
}: Facts): CounterVisit | undefined {
  if (!movesFrom(state).includes('accept')) return undefined
  const isPromised = ({ answer, verdict }: Facts['documents'][number]) =>
    answer === 'at_counter' && verdict === null
  const brings = source.from === 'counter' ? [] : documents.filter(isPromised).map(({ type }) => type)
  const isForRecording = needsRecording(variant) && recordedAt === null
  return brings.length > 0 || isForRecording ? { brings, isForRecording } : undefined
}

/** The visit in words: Datang ke loket membawa surat hilang dan KK. */
export function visitSentence({ brings, isForRecording }: CounterVisit): string {
  const names = brings.map(type => documentTypes[type].short).join(' dan ')
  const why = isForRecording ? ' untuk perekaman foto, sidik jari, dan iris mata' : ''
  const what = names ? ` membawa ${names}` : ' membawa berkas aslinya'
  return `Datang ke loket${why}${isForRecording ? ',' : ''}${what}.`
}
