import { visitor } from '@/lib/auth/visitor'
import { queueWords } from '@/lib/format/queue'
import { getQueue } from '@/lib/queries/get-queue'

/** The figures of the queue alone, for a page that is open already. */
export async function GET() {
  return Response.json(queueWords(await getQueue(await visitor())))
}
