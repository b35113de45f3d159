import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { orNotFound } from '@/app/or-not-found'
import { VisitBadge } from '@/components/home-visit/visit-badge'
import { StaffPage } from '@/components/layout/staff-page'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { Table } from '@/components/ui/table'
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
      <nav aria-label="Keadaan permintaan" className="flex gap-2">
        <Tab href={routes.staffHomeVisits()} isCurrent={!closed}>
          Belum dikunjungi ({open})
        </Tab>
        <Tab href={routes.staffHomeVisits('tampil=selesai')} isCurrent={closed}>
          Selesai ({done})
        </Tab>
      </nav>
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

function Tab({ href, isCurrent, children }: { href: string; isCurrent: boolean; children: ReactNode }) {
  return (
    <a
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      className={`inline-flex min-h-10 items-center border-b-3 px-2 no-underline ${isCurrent ? 'border-aksi font-bold' : 'border-transparent hover:border-garis-input'}`}
    >
      {children}
    </a>
  )
}

type Row = Awaited<ReturnType<typeof listHomeVisits>>['rows'][number]

function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <Table
      caption="Permintaan jemput bola, yang paling lama menunggu di atas"
      captionHidden
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
