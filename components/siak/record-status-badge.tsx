import { Badge } from '@/components/ui/badge'
import type { Shape } from '@/components/ui/status-shape'
import type { Tone } from '@/components/ui/tone'
import { type RecordMover, type RecordStatus, recordStatuses } from '@/lib/domain/record-status'

/** What SIAK says of a record, in shape, word and colour: whose move it is shows at a glance. */
export function RecordStatusBadge({ status }: { status: RecordStatus }) {
  const { label, mover } = recordStatuses[status]
  return <Badge {...(mover ? looks[mover] : ended)}>{label}</Badge>
}

const looks: Record<RecordMover, { shape: Shape; tone: Tone }> = {
  applicant: { shape: 'triangle', tone: 'perlu' },
  district: { shape: 'half', tone: 'info' },
  regency: { shape: 'pause', tone: 'tunggu' },
  centre: { shape: 'dashed-circle', tone: 'netral' },
}

const ended = { shape: 'square-check', tone: 'siap' } as const
