import { EmptyState } from '@/components/ui/empty-state'
import { inTab, type State } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'
import type { DeskRow } from './desk-row'
import { DeskRows } from './desk-rows'
import { type DeskTab, DeskTabs } from './desk-tabs'

type Desk = { tabs: readonly DeskTab[]; rows: readonly DeskRow[]; next: string | undefined; total: number }

/** What waits on a desk: tabs with counts, oldest first, and the case that is open marked. `withOffice` names the kecamatan, for whoever serves several. */
export function DeskQueue({
  desk,
  chosen,
  open,
  now,
  withOffice = false,
}: {
  desk: Desk
  chosen?: State
  open?: string
  now: Date
  withOffice?: boolean
}) {
  return (
    <div className="flex min-h-full flex-col">
      <DeskTabs tabs={desk.tabs} chosen={chosen} total={desk.total} />
      {desk.rows.length > 0 ? (
        <DeskRows rows={desk.rows} open={open} now={now} chosen={chosen} withOffice={withOffice} />
      ) : (
        <div className="p-3">
          <EmptyState>Belum ada pemohon yang menunggu. Berkas baru akan muncul di sini.</EmptyState>
        </div>
      )}
      {desk.next ? (
        <p className="px-3">
          <a href={nextPage(chosen, desk.next)} className="inline-flex min-h-11 items-center">
            Halaman berikutnya
          </a>
        </p>
      ) : null}
    </div>
  )
}

const nextPage = (state: State | undefined, after: string) =>
  routes.desk([...(state ? [inTab(state)] : []), new URLSearchParams({ sesudah: after })].join('&'))
