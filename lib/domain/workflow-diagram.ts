import { roleLabels } from './role'
import { isFinal, type Move, moves, movesFrom, STATES, STEPS, workflow } from './workflow'

/** The road as a Mermaid state diagram, for `docs/workflow.mmd`. */
export function workflowDiagram(): string {
  const names = STATES.map(state => `  ${state}: ${workflow[state].label}${heldBy(state)}`)
  const arrows = STATES.flatMap(state =>
    movesFrom(state).map(
      (move: Move) => `  ${state} --> ${workflow[state].moves[move]}: ${moves[move].label}`,
    ),
  )
  const ends = STATES.filter(isFinal).map(state => `  ${state} --> [*]`)
  return ['stateDiagram-v2', ...names, `  [*] --> ${STEPS[0]}`, ...arrows, ...ends, ''].join('\n')
}

function heldBy(state: (typeof STATES)[number]): string {
  const { holder } = workflow[state]
  return holder ? ` (${roleLabels[holder]})` : ''
}
