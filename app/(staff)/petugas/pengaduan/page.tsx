import type { Metadata } from 'next'
import { orNotFound } from '@/app/or-not-found'
import { ComplaintBadge } from '@/components/complaint/complaint-badge'
import { StaffPage } from '@/components/layout/staff-page'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { Table } from '@/components/ui/table'
import { Tab, Tabs } from '@/components/ui/tabs'
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
      <Tabs label="Keadaan pengaduan">
        <Tab href={routes.staffComplaints()} isCurrent={!closed}>
          Belum dijawab ({open})
        </Tab>
        <Tab href={`${routes.staffComplaints()}?tampil=selesai`} isCurrent={closed}>
          Sudah dijawab ({done})
        </Tab>
      </Tabs>
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

type Row = Awaited<ReturnType<typeof listComplaints>>['rows'][number]

function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <Table
      caption="Pengaduan, yang paling lama menunggu di atas"
      captionHidden
      stacks
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
