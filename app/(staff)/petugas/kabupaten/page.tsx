import type { Metadata } from 'next'
import { orNotFound } from '@/app/or-not-found'
import { StaffPage } from '@/components/layout/staff-page'
import { RecordStatusBadge } from '@/components/siak/record-status-badge'
import { RegencyFilterForm } from '@/components/siak/regency-filter-form'
import { Live } from '@/components/staff/live'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { Table } from '@/components/ui/table'
import { staffOrSignIn } from '@/lib/auth/staff'
import { readRegencyFilter } from '@/lib/domain/regency-desk'
import { variants } from '@/lib/domain/service'
import { workflow } from '@/lib/domain/workflow'
import { listRegencyDesk } from '@/lib/queries/list-regency-desk'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Semua kecamatan' }

type Props = { searchParams: Promise<Record<string, string | string[]>> }

export default async function RegencyDeskPage({ searchParams }: Props) {
  const asked = await searchParams
  const filter = readRegencyFilter(asked)
  const after = typeof asked.sesudah === 'string' ? asked.sesudah : undefined
  const now = new Date()
  const { districts, rows, next } = await orNotFound(
    listRegencyDesk(await staffOrSignIn(), filter, { after, now }),
  )
  return (
    <StaffPage>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <PageTitle lead="Yang paling lama menunggu di kabupaten ada di atas.">Semua kecamatan</PageTitle>
        <Live subjects={['application']} renderedAt={now} />
      </div>
      <RegencyFilterForm address={routes.regencyDesk()} filter={filter} districts={districts} />
      {rows.length === 0 ? (
        <EmptyState>Tidak ada berkas dengan saringan ini. Pilih yang lain, lalu saring lagi.</EmptyState>
      ) : (
        <Rows rows={rows} />
      )}
      {next ? (
        <p>
          <a href={pageAddress(asked, next)}>Lihat yang berikutnya</a>
        </p>
      ) : null}
      <Districts districts={districts} />
    </StaffPage>
  )
}

type Desk = Awaited<ReturnType<typeof listRegencyDesk>>

function Rows({ rows }: { rows: Desk['rows'] }) {
  return (
    <Table
      caption="Berkas di kabupaten, yang paling lama menunggu di atas"
      captionHidden
      stacks
      columns={[
        { label: 'Nama' },
        { label: 'Kecamatan' },
        { label: 'Menunggu' },
        { label: 'Status rekam' },
        { label: 'Rujukan SIAK' },
      ]}
      rows={rows.map(
        ({ id, number, name, officeName, variant, state, siakReference, recordStatus, waitedDays }) => ({
          key: id,
          cells: [
            <span key={id} className="grid">
              <a href={routes.application(number)} className="inline-block py-1.5">
                {name}
              </a>
              <span className="text-kecil font-normal text-teks-2">
                {variants[variant].label} · {workflow[state].short}
              </span>
            </span>,
            officeName,
            daysInWords(waitedDays),
            <span key="status" className="whitespace-nowrap">
              {recordStatus ? <RecordStatusBadge status={recordStatus} state={state} /> : 'Belum dicatat'}
            </span>,
            <span key="rujukan" className="whitespace-nowrap">
              {siakReference ?? '–'}
            </span>,
          ],
        }),
      )}
    />
  )
}

/** How many wait in each kecamatan; those where nobody waits in one sentence. */
function Districts({ districts }: { districts: Desk['districts'] }) {
  const idle = districts.filter(({ waiting }) => waiting === 0).map(({ name }) => name)
  const busy = districts.filter(({ waiting }) => waiting > 0)
  return (
    <div className="grid gap-3">
      {busy.length > 0 ? (
        <Table
          caption="Menunggu di setiap kecamatan"
          columns={[{ label: 'Kecamatan' }, { label: 'Berkas', numeric: true }, { label: 'Paling lama' }]}
          rows={busy.map(({ code, name, waiting, longestDays }) => ({
            key: code,
            cells: [
              <a key={code} href={routes.regencyDesk(`kecamatan=${code}`)} className="inline-block py-1.5">
                {name}
              </a>,
              waiting,
              longestDays === undefined ? '–' : daysInWords(longestDays),
            ],
          }))}
        />
      ) : null}
      {idle.length > 0 ? (
        <p className="max-w-baris text-teks-2">Tidak ada yang menunggu di {idle.join(', ')}.</p>
      ) : null}
    </div>
  )
}

const daysInWords = (days: number) => (days === 0 ? 'Hari ini' : `${days} hari kerja`)

function pageAddress(asked: Record<string, string | string[]>, after: string) {
  const kept = Object.entries(asked).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[0] !== 'sesudah',
  )
  return routes.regencyDesk(String(new URLSearchParams([...kept, ['sesudah', after]])))
}
