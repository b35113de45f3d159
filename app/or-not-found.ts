import { notFound } from 'next/navigation'
import { isRefusal } from '@/lib/domain/refusal'

/** What a query answers, or the page that says there is nothing here. Other refusals and faults go on. */
export async function orNotFound<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (thrown) {
    if (isRefusal(thrown) && thrown.reason === 'not_found') notFound()
    throw thrown
  }
}
