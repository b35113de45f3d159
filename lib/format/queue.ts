import type { Called, Queue } from '@/lib/domain/queue'
import { formatTime } from './date'
import { nextOpening } from './opening'

/** The queue in words, for the page and for its module: what to know, what comes with it, and from when the figure is. */
export function queueWords({ opening, waiting, wait, called, countedAt, isStale }: Queue) {
  const facts = { called: calledWords(called), time: formatTime(countedAt), isStale }
  if (opening.kind === 'closed' || opening.kind === 'later_today') {
    const isClosed = opening.kind === 'closed'
    const hasOpened = isClosed || opening.isPause
    const still = hasOpened && waiting > 0 ? `${waiting} orang masih menunggu dilayani.` : undefined
    return {
      headline: isClosed ? 'Loket tutup' : 'Loket belum dibuka',
      detail: [nextOpening(opening), still].filter(Boolean).join(' '),
      ...facts,
    }
  }
  if (waiting === 0)
    return { headline: 'Tidak ada yang menunggu', detail: 'Silakan datang ke loket.', ...facts }
  return {
    headline: `${waiting} orang menunggu`,
    detail: `kira-kira ${wait.from}–${wait.until} menit`,
    ...facts,
  }
}

/** Sedang dilayani: A-014 di Loket 1, A-013 di Loket 2. Empty while nobody is at a counter. */
const calledWords = (called: readonly Called[]) =>
  called.length === 0
    ? ''
    : `Sedang dilayani: ${called.map(({ ticket, counter }) => `${ticket} di Loket ${counter}`).join(', ')}.`
