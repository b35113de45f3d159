import 'server-only'
import { database } from '@/db/client'
import * as ledger from '@/db/repositories/supply-ledger'
import type { StaffActor } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import { keepsSupplies } from '@/lib/domain/role'
import type { SupplyKind } from '@/lib/domain/supply'

/** Rows of one page. */
const MOST = 20

/** The ledger of the actor's office, newest first, of one supply or all: one page, from before an entry on, and where the next begins. Refuses with `not_found` all but whoever keeps supplies. */
export async function getSupplyLedger(
  actor: StaffActor,
  { kind, before }: { kind?: SupplyKind; before?: number },
) {
  if (!keepsSupplies(actor.role)) throw new Refusal('not_found')
  const found = await ledger.entries(database(), actor.officeId, { kind, before, limit: MOST + 1 })
  const rows = found.slice(0, MOST).map(({ entry, ...named }) => ({ ...entry, ...named }))
  return { rows, next: found.length > MOST ? rows.at(-1)?.id : undefined }
}
