import 'server-only'
import { database } from '@/db/client'
import type { Actor } from '@/lib/domain/actor'
import { type Performance, performanceOf } from '@/lib/domain/performance'
import type { Quarter } from '@/lib/domain/quarter'
import { readReport } from './get-report'
import { servedOffice } from './served-office'

/** What the serving office tells everyone about a quarter: the report without what is too little to tell (docs/decisions/014). Refuses with `not_found` while there is no office. */
export async function getPerformance(_actor: Actor, quarter: Quarter): Promise<Performance> {
  const { office } = await servedOffice()
  return performanceOf(await readReport(database(), office.id, quarter))
}
