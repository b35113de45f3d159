import type { ReactNode } from 'react'

/**
 * The room of one case. On a desk's screen three zones that scroll by themselves: the queue, the papers, and the work with its
 * moves always in sight; keys and connection below. On anything smaller one column, in the order the work is done; the desk itself
 * (`isDesk`) is then its queue alone.
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
      className={`meja:grid meja:h-[calc(100dvh-var(--tinggi-kepala))] meja:grid-rows-[auto_minmax(0,1fr)_auto_auto] ${COLUMNS}`}
    >
      <div
        className={`tanpa-cetak border-garis meja:row-span-3 meja:block meja:overflow-y-auto meja:border-r ${isDesk ? '' : 'hidden'}`}
      >
        {queue}
      </div>
      <div
        className={`bg-permukaan px-4 pt-3 pb-3 meja:col-start-3 meja:border-l meja:border-garis ${onCase}`}
      >
        {head}
      </div>
      <div className={`tanpa-cetak min-w-0 meja:col-start-2 meja:row-span-3 meja:row-start-1 ${onCase}`}>
        {papers}
      </div>
      <div
        className={`grid grid-cols-[minmax(0,1fr)] content-start gap-5 bg-permukaan px-4 py-3 meja:col-start-3 meja:overflow-y-auto meja:border-t meja:border-l meja:border-garis ${onCase}`}
      >
        {work}
      </div>
      <div
        className={`tanpa-cetak border-t border-garis bg-permukaan-2 px-4 py-3 meja:col-start-3 meja:max-h-[24rem] meja:overflow-y-auto meja:border-l ${onCase}`}
      >
        {decisions}
      </div>
      <div className="tanpa-cetak border-t border-garis bg-permukaan px-4 meja:col-span-3">{footer}</div>
    </div>
  )
}

const COLUMNS =
  'meja:grid-cols-[14rem_minmax(0,1fr)_21rem] xl:meja:grid-cols-[18.25rem_minmax(0,1fr)_22.25rem]'
