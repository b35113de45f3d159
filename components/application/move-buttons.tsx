import { ButtonLink } from '@/components/ui/button'
import type { FormAction } from '@/lib/domain/form-state'
import { roleLabels } from '@/lib/domain/role'
import {
  forward,
  isFinal,
  type Move,
  moves,
  needsSignature,
  type State,
  workflow,
} from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'
import { MoveForm } from './move-form'

/** The moves that are this person's now, the way forward first and strongest. Blocked ones stay and say why when pressed. */
export function MoveButtons({
  number,
  version,
  state,
  moves: open,
  presses,
  move,
}: {
  number: string
  version: number
  state: State
  moves: readonly Move[]
  /** A fresh press key for each move. */
  presses: Partial<Record<Move, string>>
  move: FormAction
}) {
  if (open.length === 0) return <p className="text-teks-2">{whoseMove(state)}</p>
  return (
    <div className="grid gap-2">
      {open.map(name =>
        needsSignature(name) ? (
          <ButtonLink key={name} href={routes.handover(number)} size="besar" wide>
            {moves[name].label}
          </ButtonLink>
        ) : (
          <MoveForm
            key={name}
            name={name}
            look={lookOf(state, name)}
            hidden={{ number, seenVersion: String(version), press: presses[name] ?? '' }}
            move={move}
          />
        ),
      )}
    </div>
  )
}

function lookOf(state: State, move: Move) {
  if (move === forward(state)) return 'utama'
  const to = workflow[state].moves[move]
  return to && isFinal(to) ? 'bahaya' : 'kedua'
}

function whoseMove(state: State): string {
  const { holder } = workflow[state]
  return holder
    ? `Sekarang giliran ${roleLabels[holder]}. Anda dapat melihat, tetapi tidak memutuskan.`
    : 'Permohonan ini sudah berakhir. Tidak ada langkah lagi.'
}
