import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { STAFF_ROLES } from './role'
import {
  deskOf,
  forward,
  isFinal,
  MOVES,
  moves,
  movesFor,
  movesFrom,
  STAGES,
  STATES,
  STEPS,
  stageLabels,
  workflow,
} from './workflow'
import { workflowDiagram } from './workflow-diagram'

describe('the road of the service standard', () => {
  it('has eight steps, each leading forward to the next, the last to the end', () => {
    const ways = STEPS.map(step => workflow[step].moves[forward(step) ?? 'cancel'])

    expect(ways).toEqual([...STEPS.slice(1), 'completed'])
  })

  it('shows the citizen five words, in order, and never a step back on the way forward', () => {
    const shown = STEPS.map(step => STAGES.indexOf(workflow[step].stage))

    expect(STAGES.map(stage => stageLabels[stage])).toEqual([
      'Diterima',
      'Diperiksa',
      'Diproses kabupaten',
      'Dicetak',
      'Siap diambil',
    ])
    expect(shown).toEqual([...shown].sort((a, b) => a - b))
    expect(new Set(shown).size).toBe(STAGES.length)
  })

  it('uses every move somewhere, and every move leads to a state that exists', () => {
    const used = new Set(STATES.flatMap(movesFrom))

    expect([...used].sort()).toEqual([...MOVES].sort())
    for (const state of STATES)
      for (const to of Object.values(workflow[state].moves)) expect(STATES).toContain(to)
  })

  it('gives each waiting state to one desk only, and the ends to nobody', () => {
    const held = STAFF_ROLES.flatMap(deskOf)

    expect(new Set(held).size).toBe(held.length)
    expect(STATES.filter(isFinal)).toEqual(['completed', 'rejected', 'cancelled'])
  })

  it('gives the camat, the village operator and the admin nothing to decide', () => {
    expect([...deskOf('district_head'), ...deskOf('village_operator'), ...deskOf('admin')]).toEqual([])
  })

  it('lets each role make exactly these moves', () => {
    const matrix = STATES.flatMap(state =>
      (['applicant', ...STAFF_ROLES] as const).flatMap(role => {
        const theirs = movesFor(state, role)
        return theirs.length > 0 ? [`${state} | ${role} | ${theirs.join(', ')}`] : []
      }),
    )

    expect(matrix).toEqual([
      'handing_in | applicant | hand_in, cancel',
      'handing_in | counter_officer | hand_in',
      'counter_check | applicant | cancel',
      'counter_check | counter_officer | accept, send_back, reject',
      'section_validation | section_head | validate, return_to_counter',
      'siak_entry | siak_operator | forward, return_to_counter',
      'regency_verification | regency_verifier | sign, return_to_operator, reject',
      'print_release | regency_verifier | release',
      'card_printing | siak_operator | print, return_to_regency',
      'handover | counter_officer | hand_over',
      'completed | section_head | undo_handover',
    ])
  })

  it('asks a reason of every move that goes back or ends without a card', () => {
    const back = MOVES.filter(
      move => move.startsWith('return_') || move === 'reject' || move === 'undo_handover',
    )

    for (const move of back) expect(moves[move].needs).toContain('reason')
  })

  it('is drawn in the documentation as it is', () => {
    expect(readFileSync('docs/workflow.mmd', 'utf8')).toBe(workflowDiagram())
  })
})
