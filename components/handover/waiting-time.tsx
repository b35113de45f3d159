import { Badge } from '@/components/ui/badge'
import type { Shape } from '@/components/ui/status-shape'
import type { Tone } from '@/components/ui/tone'
import { type WaitingAge, waitingAge } from '@/lib/domain/handover'
import { formatDuration } from '@/lib/format/date'

/** How long a card has waited at the counter; from a day on in shape and colour as well. */
export function WaitingTime({ since, now }: { since: Date; now: Date }) {
  const age = waitingAge(since, now)
  const words = formatDuration(now.getTime() - since.getTime())
  return age ? <Badge {...looks[age]}>{words}</Badge> : words
}

const looks: Record<WaitingAge, { tone: Tone; shape: Shape }> = {
  1: { tone: 'netral', shape: 'pause' },
  7: { tone: 'tunggu', shape: 'pause' },
  30: { tone: 'perlu', shape: 'triangle' },
}
