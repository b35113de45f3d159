import type { NextNews } from '@/lib/domain/next-news'
import { formatDay } from '@/lib/format/date'

/** By when more is heard, in one sentence; a delay is said first. */
export function NewsDay({ news, before }: { news: NextNews; before: string }) {
  const day = <b className="font-bold">{formatDay(new Date(`${news.day}T00:00:00+07:00`))}</b>
  return (
    <>
      {news.isLate ? 'Ini lebih lama dari biasanya. ' : ''}
      {before} paling lambat {day}.
    </>
  )
}
