import { Badge } from '@/components/ui/badge'
import type { Shape } from '@/components/ui/status-shape'
import type { Tone } from '@/components/ui/tone'
import { type ComplaintState, complaintStates } from '@/lib/domain/complaint'

const looks: Record<ComplaintState, { shape: Shape; tone: Tone }> = {
  received: { shape: 'dashed-circle', tone: 'netral' },
  in_progress: { shape: 'half', tone: 'info' },
  answered: { shape: 'square-check', tone: 'siap' },
  forwarded: { shape: 'three-quarters', tone: 'tunggu' },
}

/** Where a complaint stands, in shape, word and colour. Overdue shows over all else. */
export function ComplaintBadge({ state, isOverdue = false }: { state: ComplaintState; isOverdue?: boolean }) {
  if (isOverdue)
    return (
      <Badge shape="triangle" tone="galat">
        Lewat batas
      </Badge>
    )
  return <Badge {...looks[state]}>{complaintStates[state]}</Badge>
}
