import { Badge } from '@/components/ui/badge'
import type { Shape } from '@/components/ui/status-shape'
import type { Tone } from '@/components/ui/tone'
import { isFinal, type State, stageLabels, workflow } from '@/lib/domain/workflow'

type Look = { shape: Shape; tone: Tone; plain?: boolean }

const looks: Record<State, Look> = {
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
  const { shape, tone, plain } = isReturned ? returned : looks[state]
  const words = audience === 'citizen' ? citizenWords(state, isReturned) : staffWords(state, isReturned)
  return (
    <Badge shape={shape} tone={tone} plain={plain}>
      {words}
    </Badge>
  )
}

function citizenWords(state: State, isReturned: boolean): string {
  if (isReturned) return 'Perlu Anda lengkapi'
  return isFinal(state) ? workflow[state].label : stageLabels[workflow[state].stage]
}

function staffWords(state: State, isReturned: boolean): string {
  return isReturned ? 'Perlu dilengkapi' : workflow[state].short
}
