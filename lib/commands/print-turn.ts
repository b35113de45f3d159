import 'server-only'
import type { Connection } from '@/db/client'
import type { Application } from '@/db/repositories/applications'
import * as audit from '@/db/repositories/audit'
import * as desk from '@/db/repositories/desk'
import * as supplies from '@/db/repositories/supplies'
import { longSince, printTurnOf, scarceSupplies, turnNumber } from '@/lib/domain/print-queue'
import { AFTER_REGENCY } from '@/lib/domain/siak-ledger'

/**
 * The order of turns is no lock, but whoever prints a card before others whose turn was earlier leaves that written: a trace, and what this
 * tells for the ledger. Nothing while there is enough for all. The card itself has left the print queue by now.
 */
export async function notePrintTurn(
  on: Connection,
  application: Application,
  staffId: string,
): Promise<string | undefined> {
  const { officeId, id: subjectId } = application
  const others = (await desk.countByState(on, { officeId }, [AFTER_REGENCY])).get(AFTER_REGENCY) ?? 0
  if (scarceSupplies(await supplies.levels(on, officeId), others + 1).length === 0) return undefined

  const since = longSince(new Date())
  const turn = printTurnOf(application, since)
  const before = await desk.countBefore(on, officeId, since, turnNumber(turn))
  if (before === 0) return undefined
  await audit.trace(on, {
    ...{ officeId, staffId, subjectId },
    act: 'card_printed_out_of_turn',
    detail: `${turn} ${before}`,
  })
  return `Mendahului ${before} berkas yang gilirannya lebih dulu`
}
