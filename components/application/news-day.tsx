import { Whole } from '@/components/ui/whole'
import type { NextNews } from '@/lib/domain/next-news'
import { beginOf } from '@/lib/domain/working-days'
import { formatDay } from '@/lib/format/date'

/** By when more is heard, in one sentence; a delay is said first: what is late (`late`, "Pencetakan"), and that nobody need come for it. */
export function NewsDay({ news, before, late }: { news: NextNews; before: string; late?: string }) {
  const day = <b className="font-bold">{formatDay(beginOf(news.day))}</b>
  return (
    <>
      <Whole>
        {news.isLate
          ? `${late ?? 'Ini'} lebih lama dari biasanya. Anda tidak perlu datang menanyakannya. `
          : ''}
      </Whole>
      {before} paling lambat {day}.
    </>
  )
}
