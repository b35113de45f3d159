import type { Metadata } from 'next'
import { orNotFound } from '@/app/or-not-found'
import { VisitBadge } from '@/components/home-visit/visit-badge'
import { StaffPage } from '@/components/layout/staff-page'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { Table } from '@/components/ui/table'
import { Tab, Tabs } from '@/components/ui/tabs'
import { staffOrSignIn } from '@/lib/auth/staff'
import { variants } from '@/lib/domain/service'
import { villageLabel } from '@/lib/domain/village'
import { villageOf } from '@/lib/domain/villages'
import { formatDate } from '@/lib/format/date'
import { listHomeVisits } from '@/lib/queries/list-home-visits'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Jemput bola' }

type Props = { searchParams: Promise<{ tampil?: string | string[]; sesudah?: string | string[] }> }

export default async function StaffHomeVisitsPage({ searchParams }: Props) {
  const { tampil, sesudah } = await searchParams
  const closed = tampil === 'selesai'
  const after = typeof sesudah === 'string' ? sesudah : undefined
  const { open, done, rows, next } = await orNotFound(
    listHomeVisits(await staffOrSignIn(), { closed, after }),
  )
  return (
    <StaffPage>
      <PageTitle>Jemput bola</PageTitle>
      <Tabs label="Keadaan permintaan">
        <Tab href={routes.staffHomeVisits()} isCurrent={!closed}>
          Belum dikunjungi ({open})
        </Tab>
        <Tab href={routes.staffHomeVisits('tampil=selesai')} isCurrent={closed}>
          Selesai ({done})
        </Tab>
      </Tabs>
      {rows.length === 0 ? (
        <EmptyState>
          {closed ? 'Belum ada kunjungan yang selesai.' : 'Tidak ada yang menunggu kunjungan.'}
        </EmptyState>
      ) : (
        <Rows rows={rows} />
      )}
      {next ? (
        <p>
          <a href={routes.staffHomeVisits(`${closed ? 'tampil=selesai&' : ''}sesudah=${next}`)}>
            Lihat yang berikutnya
          </a>
        </p>
      ) : null}
    </StaffPage>
  )
}

type Row = Awaited<ReturnType<typeof listHomeVisits>>['rows'][number]

function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <Table
      caption="Permintaan jemput bola, yang paling lama menunggu di atas"
      captionHidden
      stacks
      columns={[
        { label: 'Nama' },
        { label: 'Layanan' },
        { label: 'Desa' },
        { label: 'Telepon paling lambat' },
        { label: 'Kunjungan' },
        { label: 'Keadaan' },
      ]}
      rows={rows.map(row => ({
        key: row.id,
        cells: [
          <a key={row.id} href={routes.staffHomeVisit(row.id)} className="inline-block py-1.5">
            {row.name}
          </a>,
          variants[row.variant].label,
          nameOf(row.villageCode),
          formatDate(new Date(row.promisedOn)),
          row.visitOn ? formatDate(new Date(row.visitOn)) : 'Belum ada',
          <VisitBadge key="keadaan" state={row.state} isLate={row.isLate} />,
        ],
      }))}
    />
  )
}

function nameOf(villageCode: string): string {
  const village = villageOf(villageCode)
  return village ? villageLabel(village) : villageCode
}
