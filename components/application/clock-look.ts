import type { Shape } from '@/components/ui/status-shape'
import type { Tone } from '@/components/ui/tone'
import { pauseReasons } from '@/lib/domain/clock-pause'
import { type CaseClock, type ClockPhase, type ClockRest, clockAt, phaseOf } from '@/lib/domain/service-clock'
import { formatClock } from '@/lib/format/clock'
import { formatTime } from '@/lib/format/date'

/** A clock as it is shown: its digits, a word, a shape and a colour that say the same, and its phase. */
export type ClockLook = { digits: string; words: string; shape: Shape; tone: Tone; phase: ClockPhase }

const MINUTE = 60_000

/** How the clock of a case looks a little after it was read. */
export function clockLook({ clock, pause, readAt, targetMinutes }: CaseClock, now: Date): ClockLook {
  const target = targetMinutes * MINUTE
  const { elapsed, rest } = clockAt(clock, readAt, now)
  const phase = phaseOf(elapsed, target)
  const shown = { digits: formatClock(elapsed), phase }
  if (pause) {
    const words = `Jeda: ${pauseReasons[pause.reason]} · sejak ${formatTime(pause.pausedAt)}`
    return { ...shown, words, shape: 'pause', tone: 'tunggu' }
  }
  const words = [timeLeft(elapsed, target, phase, rest), rest && rests[rest]].filter(Boolean).join(' · ')
  return { ...shown, words, ...looks[phase], ...(rest && { shape: restShape(rest) }) }
}

const looks: Record<ClockPhase, { shape: Shape; tone: Tone }> = {
  calm: { shape: 'quarter', tone: 'netral' },
  short: { shape: 'three-quarters', tone: 'perlu' },
  over: { shape: 'triangle', tone: 'galat' },
}

const rests: Record<ClockRest, string> = {
  not_begun: 'mulai saat berkas lengkap',
  ready: 'KTP-el sudah siap',
  elsewhere: 'berhenti selama di kabupaten',
  closed: 'berhenti di luar jam layanan',
  stopped: 'berhenti selama gangguan',
}

function restShape(rest: ClockRest): Shape {
  if (rest === 'not_begun') return 'dashed-circle'
  return rest === 'ready' ? 'check' : 'pause'
}

/** sisa 2 menit, lewat 01:20. What rests far from its target says only why. */
function timeLeft(elapsed: number, target: number, phase: ClockPhase, rest: ClockRest | undefined) {
  if (phase === 'over') return `lewat ${formatClock(elapsed - target)}`
  if (phase === 'calm' || rest === 'ready') return rest ? undefined : 'dalam target'
  const left = Math.floor((target - elapsed) / MINUTE)
  return left < 1 ? 'hampir habis' : `sisa ${left} menit`
}
