import { notFound } from 'next/navigation'
import { isRefusal } from '@/lib/domain/refusal'

/** What a query answers; the not-found page where it refuses because there is nothing for this person. */
export const orNotFound = <T>(asked: Promise<T>): Promise<T> =>
  asked.catch(thrown => {
    if (isRefusal(thrown) && thrown.reason === 'not_found') notFound()
    throw thrown
  })
