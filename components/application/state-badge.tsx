import { Badge } from '@/components/ui/badge'
import type { Shape } from '@/components/ui/status-shape'
import type { Tone } from '@/components/ui/tone'
import { isFinal, type Stage, type State, stageLabels, workflow } from '@/lib/domain/workflow'

type Look = { shape: Shape; tone: Tone; plain?: boolean }

const staffLooks: Record<State, Look> = {
  handing_in: { shape: 'dashed-circle', tone: 'netral' },
  counter_check: { shape: 'half', tone: 'info' },
  section_validation: { shape: 'half', tone: 'info' },
  siak_entry: { shape: 'quarter', tone: 'info' },
  regency_verification: { shape: 'pause', tone: 'tunggu' },
  print_release: { shape: 'pause', tone: 'tunggu' },
  card_printing: { shape: 'three-quarters', tone: 'info' },
  handover: { shape: 'square-check', tone: 'siap' },
  completed: { shape: 'check', tone: 'netral', plain: true },
  rejected: { shape: 'cross', tone: 'galat' },
  cancelled: { shape: 'cross', tone: 'netral' },
}

const stageLooks: Record<Stage, Look> = {
  received: { shape: 'circle', tone: 'info' },
  checked: { shape: 'half', tone: 'info' },
  processed: { shape: 'pause', tone: 'tunggu' },
  printed: { shape: 'three-quarters', tone: 'info' },
  ready: { shape: 'square-check', tone: 'siap' },
}

const returned: Look = { shape: 'triangle', tone: 'perlu' }

/**
 * Where an application stands, in shape, word and colour. Citizens read the stage, staff the short word of the state.
 * `isReturned` says it is back with the citizen to be completed.
 */
export function StateBadge({
  state,
  audience,
  isReturned = false,
}: {
  state: State
  audience: 'citizen' | 'staff'
  isReturned?: boolean
}) {
  const { shape, tone, plain } = lookOf(state, audience, isReturned)
  return (
    <Badge shape={shape} tone={tone} plain={plain}>
      {audience === 'citizen' ? citizenWords(state, isReturned) : staffWords(state, isReturned)}
    </Badge>
  )
}

function lookOf(state: State, audience: 'citizen' | 'staff', isReturned: boolean): Look {
  if (isReturned) return returned
  return audience === 'staff' || isFinal(state) ? staffLooks[state] : stageLooks[workflow[state].stage]
}

function citizenWords(state: State, isReturned: boolean): string {
  if (isReturned) return 'Perlu Anda lengkapi'
  return isFinal(state) ? workflow[state].label : stageLabels[workflow[state].stage]
}

function staffWords(state: State, isReturned: boolean): string {
  return isReturned ? 'Perlu dilengkapi' : workflow[state].short
}
