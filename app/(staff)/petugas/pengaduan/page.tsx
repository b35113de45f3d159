import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { orNotFound } from '@/app/or-not-found'
import { ComplaintBadge } from '@/components/complaint/complaint-badge'
import { StaffPage } from '@/components/layout/staff-page'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { Table } from '@/components/ui/table'
import { staffOrSignIn } from '@/lib/auth/staff'
import { complaintClasses, complaintTopics } from '@/lib/domain/complaint'
import { formatDate } from '@/lib/format/date'
import { listComplaints } from '@/lib/queries/list-complaints'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Pengaduan' }

type Props = { searchParams: Promise<{ tampil?: string | string[]; sesudah?: string | string[] }> }

export default async function StaffComplaintsPage({ searchParams }: Props) {
  const { tampil, sesudah } = await searchParams
  const closed = tampil === 'selesai'
  const after = typeof sesudah === 'string' ? sesudah : undefined
  const complaints = await orNotFound(listComplaints(await staffOrSignIn(), { closed, after }))
  const { open, done, rows, next } = complaints
  const here = closed ? `${routes.staffComplaints()}?tampil=selesai&` : `${routes.staffComplaints()}?`
  return (
    <StaffPage>
      <PageTitle>Pengaduan</PageTitle>
      <nav aria-label="Keadaan pengaduan" className="flex gap-2">
        <Tab href={routes.staffComplaints()} isCurrent={!closed}>
          Belum dijawab ({open})
        </Tab>
        <Tab href={`${routes.staffComplaints()}?tampil=selesai`} isCurrent={closed}>
          Sudah dijawab ({done})
        </Tab>
      </nav>
      {rows.length === 0 ? (
        <EmptyState>
          {closed ? 'Belum ada pengaduan yang dijawab.' : 'Tidak ada pengaduan yang menunggu jawaban.'}
        </EmptyState>
      ) : (
        <Rows rows={rows} />
      )}
      {next ? (
        <p>
          <a href={`${here}sesudah=${next}`}>Lihat yang berikutnya</a>
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

type Row = Awaited<ReturnType<typeof listComplaints>>['rows'][number]

function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <Table
      caption="Pengaduan, yang paling lama menunggu di atas"
      captionHidden
      columns={[
        { label: 'Tentang' },
        { label: 'Dari' },
        { label: 'Golongan' },
        { label: 'Diterima' },
        { label: 'Batas jawaban' },
        { label: 'Keadaan' },
      ]}
      rows={rows.map(row => ({
        key: row.id,
        cells: [
          <a key={row.id} href={routes.staffComplaint(row.id)} className="inline-block py-1.5">
            {complaintTopics[row.topic]}
          </a>,
          senderOf(row),
          complaintClasses[row.class].label,
          formatDate(new Date(row.receivedOn)),
          formatDate(new Date(row.dueOn)),
          <ComplaintBadge key="keadaan" state={row.state} isOverdue={row.isOverdue} />,
        ],
      }))}
    />
  )
}

function senderOf({ isAnonymous, isConfidential, name }: Row): string {
  if (isAnonymous) return 'Tanpa nama'
  if (!name) return 'Dirahasiakan'
  return isConfidential ? `${name} (rahasia)` : name
}
