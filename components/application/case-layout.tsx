import type { ReactNode } from 'react'

/**
 * The room of one case. On a desk's screen three zones that scroll by themselves: the queue, the papers, and the work with its
 * moves always in sight. On anything smaller one column, in the order the work is done.
 */
export function CaseLayout({
  queue,
  head,
  papers,
  work,
  decisions,
}: {
  queue: ReactNode
  head: ReactNode
  papers: ReactNode
  work: ReactNode
  decisions: ReactNode
}) {
  return (
    <div className="meja:grid meja:h-[calc(100dvh-var(--tinggi-kepala))] meja:grid-cols-[minmax(0,1fr)_24rem] meja:grid-rows-[auto_minmax(0,1fr)_auto] xl:meja:grid-cols-[18rem_minmax(0,1fr)_24rem]">
      <div className="tanpa-cetak hidden overflow-y-auto border-r border-garis xl:meja:row-span-3 xl:meja:block">
        {queue}
      </div>
      <div className="bg-permukaan px-4 pt-4 pb-3 meja:col-start-2 meja:border-l meja:border-garis xl:meja:col-start-3">
        {head}
      </div>
      <div className="tanpa-cetak min-w-0 meja:col-start-1 meja:row-span-3 meja:row-start-1 xl:meja:col-start-2">
        {papers}
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-5 bg-permukaan px-4 py-3 meja:col-start-2 meja:overflow-y-auto meja:border-t meja:border-l meja:border-garis xl:meja:col-start-3">
        {work}
      </div>
      <div className="tanpa-cetak border-t border-garis bg-permukaan-2 px-4 py-3 meja:col-start-2 meja:max-h-[26rem] meja:overflow-y-auto meja:border-l xl:meja:col-start-3">
        {decisions}
      </div>
    </div>
  )
}
