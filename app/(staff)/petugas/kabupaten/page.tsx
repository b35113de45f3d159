import type { Metadata } from 'next'
import { orNotFound } from '@/app/or-not-found'
import { StaffPage } from '@/components/layout/staff-page'
import { RegencyFilterForm } from '@/components/siak/regency-filter-form'
import { Live } from '@/components/staff/live'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { Table } from '@/components/ui/table'
import { staffOrSignIn } from '@/lib/auth/staff'
import { recordStatuses } from '@/lib/domain/record-status'
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
      <Table
        caption="Menunggu di setiap kecamatan"
        columns={[{ label: 'Kecamatan' }, { label: 'Berkas', numeric: true }, { label: 'Paling lama' }]}
        rows={districts.map(({ code, name, waiting, longestDays }) => ({
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
    </StaffPage>
  )
}

type Row = Awaited<ReturnType<typeof listRegencyDesk>>['rows'][number]

function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <Table
      caption="Berkas di kabupaten, yang paling lama menunggu di atas"
      captionHidden
      columns={[
        { label: 'Nama' },
        { label: 'Kecamatan' },
        { label: 'Layanan' },
        { label: 'Rujukan SIAK' },
        { label: 'Tahap' },
        { label: 'Menunggu' },
        { label: 'Status rekam' },
      ]}
      rows={rows.map(
        ({ id, number, name, officeName, variant, state, siakReference, recordStatus, waitedDays }) => ({
          key: id,
          cells: [
            <a key={id} href={routes.application(number)} className="inline-block py-1.5">
              {name}
            </a>,
            officeName,
            variants[variant].label,
            siakReference ?? '–',
            workflow[state].short,
            daysInWords(waitedDays),
            recordStatus ? recordStatuses[recordStatus].label : 'Belum dicatat',
          ],
        }),
      )}
    />
  )
}

const daysInWords = (days: number) => (days === 0 ? 'Hari ini' : `${days} hari kerja`)

function pageAddress(asked: Record<string, string | string[]>, after: string) {
  const kept = Object.entries(asked).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[0] !== 'sesudah',
  )
  return routes.regencyDesk(String(new URLSearchParams([...kept, ['sesudah', after]])))
}
