import { Badge } from '@/components/ui/badge'
import type { Shape } from '@/components/ui/status-shape'
import type { Tone } from '@/components/ui/tone'
import { type HeldAge, heldAge } from '@/lib/domain/original'
import { formatDuration } from '@/lib/format/date'

/** How long the office has held an original; from a week on in shape and colour as well. */
export function HeldSince({ since, now }: { since: Date; now: Date }) {
  const age = heldAge(since, now)
  const words = formatDuration(now.getTime() - since.getTime())
  return age ? <Badge {...looks[age]}>{words}</Badge> : words
}

const looks: Record<HeldAge, { tone: Tone; shape: Shape }> = {
  7: { tone: 'netral', shape: 'pause' },
  30: { tone: 'tunggu', shape: 'pause' },
  90: { tone: 'perlu', shape: 'triangle' },
}
