import type { Queue } from '@/lib/domain/queue'
import { formatTime } from './date'
import { nextOpening } from './opening'

/** The queue in words, for the page and for its module: what to know, what comes with it, and from when the figure is. */
export function queueWords({ opening, waiting, wait, countedAt, isStale }: Queue) {
  const time = formatTime(countedAt)
  if (opening.kind === 'closed' || opening.kind === 'later_today') {
    const isClosed = opening.kind === 'closed'
    const hasOpened = isClosed || opening.isPause
    const still = hasOpened && waiting > 0 ? `${waiting} orang masih menunggu dilayani.` : undefined
    return {
      headline: isClosed ? 'Loket tutup' : 'Loket belum dibuka',
      detail: [nextOpening(opening), still].filter(Boolean).join(' '),
      time,
      isStale,
    }
  }
  if (waiting === 0)
    return { headline: 'Tidak ada yang menunggu', detail: 'Silakan datang ke loket.', time, isStale }
  return {
    headline: `${waiting} orang menunggu`,
    detail: `kira-kira ${wait.from}–${wait.until} menit`,
    time,
    isStale,
  }
}
