import { formatTime } from './date'

type Called = { ticket: string; counter: number; call: string }

type Shown = { last: Called | undefined; earlier: readonly Called[]; waiting: number; shownAt: Date }

/** A board in words, for the page and for its module. `call` is new whenever something is to be shown and said anew. */
export function boardWords({ last, earlier, waiting, shownAt }: Shown) {
  return {
    call: last?.call ?? '',
    ticket: last?.ticket ?? '',
    counter: last ? `Loket ${last.counter}` : '',
    said: last ? `Nomor antrean ${spoken(last.ticket)}, silakan ke loket ${last.counter}.` : '',
    earlier: earlier.map(({ ticket, counter }) => ({ ticket, counter: `Loket ${counter}` })),
    waiting: waiting === 0 ? 'Tidak ada yang menunggu' : `${waiting} orang menunggu`,
    time: formatTime(shownAt),
  }
}

export type BoardWords = ReturnType<typeof boardWords>

/** A, 14: as it is said, not spelt zero by zero. */
const spoken = (ticket: string) => ticket.replace(/^(\w)-0*/, '$1, ')
