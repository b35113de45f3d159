'use client'
import { StatusShape } from '@/components/ui/status-shape'
import { toneFill } from '@/components/ui/tone'
import { useNow } from '@/components/ui/use-now'
import type { CaseClock } from '@/lib/domain/service-clock'
import { clockLook } from './clock-look'

/** The same clock in one line of a queue; a paused one says why and since when instead. */
export function RowTime({ time }: { time: CaseClock }) {
  const now = useNow(time.readAt, time.clock.ahead.length > 0)
  const { digits, words, shape, tone } = clockLook(time, now)
  return (
    <span
      className={`angka inline-flex items-center gap-1.5 rounded-md px-2 py-0.5 text-kecil ${toneFill[tone]}`}
    >
      <StatusShape shape={shape} />
      <span>
        {time.pause ? null : (
          <>
            <b>{digits}</b> / {time.targetMinutes} menit ·{' '}
          </>
        )}
        {words}
      </span>
    </span>
  )
}
