'use client'
import { type ReactNode, useState } from 'react'
import { StatusShape } from '@/components/ui/status-shape'
import { toneFill } from '@/components/ui/tone'
import { useNow } from '@/components/ui/use-now'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { CaseClock, ClockPhase } from '@/lib/domain/service-clock'
import { clockLook } from './clock-look'

/**
 * Waktu layanan of the open case: how much of the promised minutes is spent, in digits, word, shape and colour, ticking by the server's
 * time. Listeners hear of it twice: when time is short, and when it is over. `control` pauses it. Without scripts: when it was read.
 */
export function ServiceTime({ time, control }: { time: CaseClock; control: ReactNode }) {
  const { targetMinutes } = time
  const now = useNow(time.readAt, time.clock.ahead.length > 0)
  const { digits, words, shape, tone, phase } = clockLook(time, now)
  return (
    <section
      aria-label="Waktu layanan"
      className={`flex flex-wrap items-center justify-between gap-x-2 gap-y-1 rounded-sudut px-3 py-1 meja:py-0.5 ${toneFill[tone]}`}
    >
      <div className="min-h-11 min-w-0 flex-1">
        <p>
          Waktu{' '}
          <b role="timer" className="angka font-extrabold">
            {digits}
          </b>{' '}
          / {targetMinutes} menit
        </p>
        <p className="angka flex items-center gap-1.5 text-kecil font-bold">
          <StatusShape shape={shape} />
          {words}
        </p>
      </div>
      {control}
      <Announcement phase={phase} targetMinutes={targetMinutes} />
    </section>
  )
}

/** Says once that time has become short, or is over, to whoever listens while it happens. */
function Announcement({ phase, targetMinutes }: { phase: ClockPhase; targetMinutes: number }) {
  const [first] = useState(phase)
  const said: Record<ClockPhase, string> = {
    calm: '',
    short: `Waktu layanan tinggal seperempat dari ${targetMinutes} menit.`,
    over: `Waktu layanan lewat ${targetMinutes} menit.`,
  }
  return (
    <VisuallyHidden>
      <span aria-live="polite">{phase === first ? '' : said[phase]}</span>
    </VisuallyHidden>
  )
}
