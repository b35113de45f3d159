import 'server-only'
import { database } from '@/db/client'
import * as offices from '@/db/repositories/offices'
import type { Actor } from '@/lib/domain/actor'
import { type Performance, performanceOf } from '@/lib/domain/performance'
import type { Quarter } from '@/lib/domain/quarter'
import { Refusal } from '@/lib/domain/refusal'
import { readReport } from './get-report'

/** What the serving office tells everyone about a quarter: the report without what is too little to tell (D-07). Refuses with `not_found` while there is no office. */
export async function getPerformance(_actor: Actor, quarter: Quarter): Promise<Performance> {
  const on = database()
  const office = await offices.serving(on)
  if (!office) throw new Refusal('not_found')
  return performanceOf(await readReport(on, office.id, quarter))
}
