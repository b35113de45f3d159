import { Badge } from '@/components/ui/badge'
import type { Shape } from '@/components/ui/status-shape'
import type { Tone } from '@/components/ui/tone'
import { type RecordMover, type RecordStatus, recordMover, recordStatuses } from '@/lib/domain/record-status'
import type { State } from '@/lib/domain/workflow'

/** What SIAK says of the record of a case in a state, in shape, word and colour: whose move it is shows at a glance. */
export function RecordStatusBadge({ status, state }: { status: RecordStatus; state: State }) {
  const mover = recordMover(status, state)
  return <Badge {...(mover ? looks[mover] : ended)}>{recordStatuses[status].label}</Badge>
}

const looks: Record<RecordMover, { shape: Shape; tone: Tone }> = {
  applicant: { shape: 'triangle', tone: 'perlu' },
  district: { shape: 'half', tone: 'info' },
  regency: { shape: 'pause', tone: 'tunggu' },
  centre: { shape: 'dashed-circle', tone: 'netral' },
}

const ended = { shape: 'square-check', tone: 'siap' } as const
