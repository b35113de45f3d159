import type { Metadata } from 'next'
import { z } from 'zod'
import { orNotFound } from '@/app/or-not-found'
import { StaffPage } from '@/components/layout/staff-page'
import { ExpectedTable } from '@/components/recording/expected-table'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { PrintButton } from '@/components/ui/print-button'
import { Table } from '@/components/ui/table'
import { TextInput } from '@/components/ui/text-input'
import { staffOrSignIn } from '@/lib/auth/staff'
import { ticketLabel, ticketStates } from '@/lib/domain/ticket'
import { doorLabels, purposeLabel } from '@/lib/domain/visit'
import { isDay, officeDay } from '@/lib/domain/working-days'
import { formatDay, formatTime } from '@/lib/format/date'
import { formatPhone } from '@/lib/format/mask'
import { type GuestBookLine, getGuestBook } from '@/lib/queries/get-guest-book'
import { listAppointments } from '@/lib/queries/list-appointments'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Buku tamu' }

export default async function GuestBookPage({ searchParams }: PageProps<'/petugas/buku-tamu'>) {
  const staff = await staffOrSignIn()
  const query = z.object({ tanggal: z.string().refine(isDay).catch(officeDay(new Date())) })
  const { tanggal } = query.parse(await searchParams)
  const [lines, expected] = await orNotFound(
    Promise.all([getGuestBook(staff, tanggal), listAppointments(staff, tanggal)]),
  )
  return (
    <StaffPage>
      <PageTitle lead={`${formatDay(new Date(`${tanggal}T05:00:00Z`))} · ${lines.length} orang`}>
        Buku tamu
      </PageTitle>
      <form method="get" className="tanpa-cetak flex flex-wrap items-end gap-2">
        <TextInput name="tanggal" label="Tanggal" type="date" width="sedang" defaultValue={tanggal} />
        <Button variant="kedua" size="besar">
          Lihat
        </Button>
        {lines.length + expected.length > 0 ? <PrintButton>Cetak buku tamu</PrintButton> : null}
      </form>
      {expected.length > 0 ? <ExpectedTable people={expected} /> : null}
      {lines.length === 0 ? (
        <EmptyState>Belum ada tamu yang tercatat pada hari itu.</EmptyState>
      ) : (
        <Lines lines={lines} />
      )}
    </StaffPage>
  )
}

function Lines({ lines }: { lines: readonly GuestBookLine[] }) {
  return (
    <Table
      caption="Tamu menurut nomor antrean"
      captionHidden
      stacks
      columns={[
        { label: 'Nomor' },
        { label: 'Datang' },
        { label: 'Nama' },
        { label: 'Nomor HP' },
        { label: 'Keperluan' },
        { label: 'Berkas' },
        { label: 'Dicatat' },
        { label: 'Keadaan' },
      ]}
      rows={lines.map(line => ({
        key: line.id,
        cells: [
          <span key="nomor" className="angka utuh">
            {ticketLabel(line.ticketNumber)}
          </span>,
          formatTime(line.arrivedAt),
          line.name,
          line.phone ? (
            <span key="hp" className="angka utuh">
              {formatPhone(line.phone)}
            </span>
          ) : (
            'Tidak ada'
          ),
          purposeLabel(line.purpose),
          line.applicationNumber ? (
            <a
              key="berkas"
              href={routes.application(line.applicationNumber)}
              className="inline-block py-1.5 whitespace-nowrap"
            >
              {line.applicationNumber}
            </a>
          ) : (
            'Belum ada'
          ),
          doorLabels[line.door],
          line.servedAt ? `Selesai ${formatTime(line.servedAt)}` : ticketStates[line.state],
        ],
      }))}
    />
  )
}
