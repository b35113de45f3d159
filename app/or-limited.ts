import { isRefusal, sentenceOf } from '@/lib/domain/refusal'

/** What a query answers, or the sentence that says when whoever asks too often may ask again. Other refusals and faults go on. */
export async function orLimited<T>(asked: Promise<T>): Promise<T | { limited: string }> {
  try {
    return await asked
  } catch (thrown) {
    if (isRefusal(thrown) && thrown.reason === 'too_many_attempts') return { limited: sentenceOf(thrown) }
    throw thrown
  }
}
