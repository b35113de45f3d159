import { formatTime } from './date'

type Called = { ticket: string; counter: number; call: string }

type Shown = {
  last: Called | undefined
  earlier: readonly Called[]
  waiting: number
  /** What is out of order; empty while all is well. */
  notice: string
  shownAt: Date
}

/** A board in words, for the page and for its module. `calls`: the last ones in the order they were made, each with when it was and how it is said. */
export function boardWords({ last, earlier, waiting, notice, shownAt }: Shown) {
  return {
    ticket: last?.ticket ?? '',
    counter: last ? `Loket ${last.counter}` : '',
    calls: [...(last ? [last] : []), ...earlier].reverse().map(said),
    earlier: earlier.map(({ ticket, counter }) => ({ ticket, counter: `Loket ${counter}` })),
    waiting: waiting === 0 ? 'Tidak ada yang menunggu' : `${waiting} orang menunggu`,
    notice,
    time: formatTime(shownAt),
  }
}

export type BoardWords = ReturnType<typeof boardWords>

const said = ({ ticket, counter, call }: Called) => ({
  call,
  words: `Nomor antrean ${spoken(ticket)}, silakan ke loket ${counter}.`,
})

/** A, 14: as it is said, not spelt zero by zero. */
const spoken = (ticket: string) => ticket.replace(/^(\w)-0*/, '$1, ')
