import { type ReturnReason, returnReasons } from './siak-ledger'
import { type Move, moves } from './workflow'

/** Dikembalikan — what another desk sent back: why. Perbaikan — what the citizen sent again. */
export type Returned = { by: 'citizen' } | { by: 'staff'; reason: string }

type Arrived = {
  isReturned: boolean
  move: Move | null
  reason: string | null
  returnReason: ReturnReason | null
}

/** How something came back to the desk it lies on, from the last move made on it; undefined where it did not. */
export function returnedBy({ isReturned, move, reason, returnReason }: Arrived): Returned | undefined {
  if (!isReturned) return undefined
  if (!move || !moves[move].isReturn) return { by: 'citizen' }
  const said = [returnReason && returnReasons[returnReason], reason]
  return { by: 'staff', reason: said.filter(Boolean).join(': ') }
}
