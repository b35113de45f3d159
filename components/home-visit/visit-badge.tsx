import { Badge } from '@/components/ui/badge'
import type { Shape } from '@/components/ui/status-shape'
import type { Tone } from '@/components/ui/tone'
import { type VisitState, visitStates } from '@/lib/domain/home-visit'

const looks: Record<VisitState, { shape: Shape; tone: Tone }> = {
  requested: { shape: 'dashed-circle', tone: 'netral' },
  scheduled: { shape: 'half', tone: 'info' },
  done: { shape: 'square-check', tone: 'siap' },
  declined: { shape: 'cross', tone: 'galat' },
}

/** Where a request for a home visit stands, in shape, word and colour. Late shows over all else. */
export function VisitBadge({ state, isLate = false }: { state: VisitState; isLate?: boolean }) {
  if (isLate)
    return (
      <Badge shape="triangle" tone="galat">
        Lewat hari
      </Badge>
    )
  return <Badge {...looks[state]}>{visitStates[state]}</Badge>
}
