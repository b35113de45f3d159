import 'server-only'
import type { Connection } from '@/db/client'
import * as events from '@/db/repositories/application-events'
import type { Application } from '@/db/repositories/applications'
import * as reprints from '@/db/repositories/reprints'
import { Refusal } from '@/lib/domain/refusal'
import { printsOf } from '@/lib/domain/reprint'

/** Refuses with `changed_meanwhile` whoever saw a card printed less often than it is by now, and names who printed it last. */
export async function assertPrintsSeen(on: Connection, { id }: Application, seenPrints: number) {
  const again = await reprints.ofApplication(on, id)
  if (printsOf(await events.ofApplication(on, id), again) === seenPrints) return
  const last = again.at(-1)
  throw new Refusal(
    'changed_meanwhile',
    undefined,
    last && { who: last.staffName, what: 'Cetak ulang', at: last.happenedAt },
  )
}
