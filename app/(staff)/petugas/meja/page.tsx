import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { CardBlanksPanel } from '@/components/application/card-blanks-panel'
import { DeskList } from '@/components/application/desk-list'
import { DeskTabs } from '@/components/application/desk-tabs'
import { NoDesk } from '@/components/application/no-desk'
import { StaffPage } from '@/components/layout/staff-page'
import { Live } from '@/components/staff/live'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { staffOrSignIn } from '@/lib/auth/staff'
import type { StaffActor } from '@/lib/domain/actor'
import { filesForVillage, isRegencyWide, keepsCardStock } from '@/lib/domain/role'
import { deskOf, MOVES, moves, type State, stateOf, stateSlug } from '@/lib/domain/workflow'
import { countCardBlanks } from '@/lib/queries/count-card-blanks'
import { listDesk } from '@/lib/queries/list-desk'
import { routes } from '@/lib/routes'
import { receive } from './actions'

export const metadata: Metadata = { title: 'Meja' }

const query = z.object({
  tahap: z.string().optional().catch(undefined),
  sesudah: z.string().optional().catch(undefined),
  selesai: z.enum(MOVES).optional().catch(undefined),
  catat: z.literal('blangko').optional().catch(undefined),
})

export default async function DeskPage({ searchParams }: PageProps<'/petugas/meja'>) {
  const staff = await staffOrSignIn()
  if (filesForVillage(staff.role)) redirect(routes.villageDesk())
  const { tahap, sesudah, selesai, catat } = query.parse(await searchParams)
  if (deskOf(staff.role).length === 0) return <NoDesk role={staff.role} />

  const now = new Date()
  const state = stateOf(tahap)
  const desk = await listDesk(staff, { state, after: sesudah })
  const chosen = desk.tabs.some(tab => tab.state === state) ? state : undefined
  return (
    <StaffPage>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <PageTitle>Meja</PageTitle>
        <Live subjects={['application']} renderedAt={now} />
      </div>
      {selesai ? (
        <Notice kind="berhasil" role="status">
          {moves[selesai].done}
        </Notice>
      ) : null}
      {catat ? (
        <Notice kind="berhasil" role="status">
          Penerimaan blangko sudah dicatat.
        </Notice>
      ) : null}
      <DeskTabs tabs={desk.tabs} chosen={chosen} total={ownTotal(desk.tabs, staff)} />
      {desk.rows.length > 0 ? (
        <DeskList rows={desk.rows} now={now} withOffice={isRegencyWide(staff.role)} />
      ) : (
        <EmptyState>Belum ada pemohon yang menunggu. Berkas baru akan muncul di sini.</EmptyState>
      )}
      {desk.next ? (
        <p>
          <a href={nextPage(chosen, desk.next)} className="inline-flex min-h-11 items-center">
            Halaman berikutnya
          </a>
        </p>
      ) : null}
      {keepsCardStock(staff.role) ? (
        <CardBlanksPanel blanks={await countCardBlanks(staff)} press={randomUUID()} receive={receive} />
      ) : null}
    </StaffPage>
  )
}

type Tabs = Awaited<ReturnType<typeof listDesk>>['tabs']

/** How many the desk itself holds, without those it only helps with. */
function ownTotal(tabs: Tabs, { role }: StaffActor): number {
  const own = deskOf(role)
  return tabs.filter(({ state }) => own.includes(state)).reduce((sum, { waiting }) => sum + waiting, 0)
}

const nextPage = (state: State | undefined, after: string) =>
  routes.desk(String(new URLSearchParams({ ...(state && { tahap: stateSlug(state) }), sesudah: after })))
