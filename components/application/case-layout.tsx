import type { ReactNode } from 'react'

/**
 * The room of one case. On a desk's screen three zones that scroll by themselves: the queue, the papers, and the work between who it
 * is and the moves, both always in sight; keys and connection below. Head and moves are kept small, so that the work keeps the height
 * of four requirements; what they open or have to say lies beside them, over the papers (`BESIDE`). On anything smaller one column, in
 * the order the work is done; the desk itself (`isDesk`) is then its queue alone.
 */
export function CaseLayout({
  isDesk,
  queue,
  head,
  papers,
  work,
  decisions,
  footer,
}: {
  isDesk: boolean
  queue: ReactNode
  head: ReactNode
  papers: ReactNode
  work: ReactNode
  decisions: ReactNode
  footer: ReactNode
}) {
  const onCase = isDesk ? 'max-meja:hidden' : ''
  return (
    <div
      className={`meja:grid meja:h-0 meja:min-h-[30rem] meja:grow meja:grid-rows-[auto_minmax(0,1fr)_auto_auto] ${COLUMNS}`}
    >
      <div
        className={`tanpa-cetak border-garis meja:relative meja:row-span-3 meja:block meja:overflow-y-auto meja:border-r ${isDesk ? '' : 'hidden'}`}
      >
        {queue}
      </div>
      <div
        className={`bg-permukaan px-4 py-3 meja:relative meja:z-1 meja:col-start-3 meja:py-2 meja:border-l meja:border-garis ${onCase}`}
      >
        {head}
      </div>
      <div className={`tanpa-cetak min-w-0 meja:col-start-2 meja:row-span-3 meja:row-start-1 ${onCase}`}>
        {papers}
      </div>
      <div
        className={`grid grid-cols-[minmax(0,1fr)] content-start gap-5 bg-permukaan px-4 py-3 meja:relative meja:col-start-3 meja:overflow-y-auto meja:border-t meja:border-l meja:border-garis meja:py-2 ${onCase}`}
      >
        {work}
      </div>
      <div
        className={`tanpa-cetak border-t border-garis bg-permukaan-2 px-4 py-3 meja:relative meja:z-1 meja:col-start-3 meja:border-l meja:py-2 ${onCase}`}
      >
        {decisions}
      </div>
      <div className="tanpa-cetak border-t border-garis bg-permukaan px-4 meja:col-span-3">{footer}</div>
    </div>
  )
}

const COLUMNS = 'meja:grid-cols-[14rem_minmax(0,1fr)_22rem] xl:meja:grid-cols-[18.25rem_minmax(0,1fr)_24rem]'
