'use client'

import { ButtonLink } from '@/components/ui/button'
import { useFormAction } from '@/components/ui/use-form-action'
import type { FormAction, FormState } from '@/lib/domain/form-state'
import { roleLabels } from '@/lib/domain/role'
import { forward, isFinal, type Move, moves, type State, workflow } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'
import { BESIDE } from './beside'
import { MoveForm } from './move-form'
import { MoveTrouble } from './move-trouble'

/**
 * The moves that are this person's now, the way forward first and strongest, the others side by side where they fit. Blocked ones stay and say why when pressed; what
 * is said of a move that is gone meanwhile is said above the rest. `presses` holds a fresh key for each move.
 */
export function MoveButtons({
  number,
  version,
  state,
  moves: open,
  papers,
  presses,
  tab = '',
  move,
}: {
  number: string
  version: number
  state: State
  moves: readonly Move[]
  /** What was found in the papers so far: what a move was refused for is no longer said once that changes. */
  papers: string
  presses: Partial<Record<Move, string>>
  /** The tab of the desk one goes back to, as its address says. */
  tab?: string
  move: FormAction
}) {
  const [sent, act] = useFormAction(move, {})
  return (
    <div className="group/moves grid gap-2 meja:flex meja:flex-wrap meja:gap-1.5">
      {sent.message && !open.some(name => isAbout(name, sent)) ? (
        <div className={BESIDE.above}>
          <MoveTrouble sent={sent} number={number} />
        </div>
      ) : null}
      {open.length === 0 ? <p className="text-teks-2">{whoseMove(state)}</p> : null}
      {open.map(name =>
        moves[name].hasOwnPage ? (
          <ButtonLink key={name} href={routes.handover(number)} size="besar" wide data-tombol="ctrl+enter">
            {moves[name].label}
          </ButtonLink>
        ) : (
          <MoveForm
            key={name}
            name={name}
            label={labelOf(state, name)}
            look={lookOf(state, name)}
            hidden={{ number, seenVersion: String(version), papers, press: presses[name] ?? '', tab }}
            state={isAbout(name, sent) && (sent.met || sent.values?.papers === papers) ? sent : {}}
            act={act}
          />
        ),
      )}
    </div>
  )
}

const isAbout = (name: Move, sent: FormState) => sent.values?.move === name

/** At the counter an officer takes in what was asked for; "Kirim berkas" is the applicant's word. */
const labelOf = (state: State, move: Move) =>
  workflow[state].holder === 'applicant' && move === forward(state)
    ? 'Terima perbaikan di loket'
    : moves[move].label

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
