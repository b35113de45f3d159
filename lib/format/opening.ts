import type { Opening, Span } from '@/lib/domain/office-hours'
import { formatDay, formatTime } from './date'

/** Today at the counter, in words: "Hari ini buka sampai 15.00." Undefined where nobody wrote the hours down. */
export function openingSentence(opening: Opening): string | undefined {
  switch (opening.kind) {
    case 'open':
      return [`Hari ini buka sampai ${formatTime(opening.until)}.`, ...opening.pauses.map(pause)].join(' ')
    case 'later_today':
      return opening.isPause
        ? `Loket tutup sebentar. Buka lagi pukul ${formatTime(opening.from)}.`
        : `Hari ini buka pukul ${formatTime(opening.from)} sampai ${formatTime(opening.until)}.`
    case 'closed':
      return [closedToday(opening), nextOpening(opening)].filter(Boolean).join(' ')
    case 'unknown':
      return undefined
  }
}

/** When the counter opens next: "Buka lagi Senin, 23 November 2026, pukul 08.00." Undefined while it is open or nobody knows. */
export function nextOpening(opening: Opening): string | undefined {
  if (opening.kind === 'later_today') return `Buka pukul ${formatTime(opening.from)}.`
  if (opening.kind !== 'closed' || !opening.next) return undefined
  return `Buka lagi ${formatDay(opening.next)}, pukul ${formatTime(opening.next)}.`
}

/** When what is sent now is read: sending is open day and night, reading is not. */
export function readingSentence(opening: Opening): string {
  if (opening.kind === 'closed' && opening.next)
    return `Loket sedang tutup, tetapi Anda boleh mengirim. Kami mulai membaca ${formatDay(opening.next)}, pukul ${formatTime(opening.next)}.`
  return 'Kami membaca kiriman Anda paling lambat hari kerja berikutnya.'
}

const pause = ({ from, until }: Span) => `Loket tutup ${formatTime(from)}–${formatTime(until)}.`

function closedToday({ wasOpen, because }: Extract<Opening, { kind: 'closed' }>): string {
  if (because) return `Hari ini tutup karena ${because}.`
  return wasOpen ? 'Hari ini sudah tutup.' : 'Hari ini tutup.'
}
