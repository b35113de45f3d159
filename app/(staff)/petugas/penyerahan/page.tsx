import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { orNotFound } from '@/app/or-not-found'
import { RegisterForm } from '@/components/handover/register-form'
import { WaitingTime } from '@/components/handover/waiting-time'
import { StaffPage } from '@/components/layout/staff-page'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { Table } from '@/components/ui/table'
import { staffOrSignIn } from '@/lib/auth/staff'
import { variants } from '@/lib/domain/service'
import { officeDay } from '@/lib/domain/working-days'
import { formatDate } from '@/lib/format/date'
import { listHandovers } from '@/lib/queries/list-handovers'
import { routes } from '@/lib/routes'
import { printRegister } from './actions'

export const metadata: Metadata = { title: 'Penyerahan' }

type Props = { searchParams: Promise<{ sesudah?: string | string[] }> }

export default async function HandoversPage({ searchParams }: Props) {
  const { sesudah } = await searchParams
  const after = typeof sesudah === 'string' ? sesudah : undefined
  const { waiting, rows, next } = await orNotFound(listHandovers(await staffOrSignIn(), after))
  const now = new Date()
  return (
    <StaffPage>
      <PageTitle lead="Pilih nama orang yang datang. Yang paling lama menunggu ada di atas.">
        {waiting === 0 ? 'Penyerahan KTP-el' : `${waiting} KTP-el siap diserahkan`}
      </PageTitle>
      {rows.length === 0 ? (
        <EmptyState>
          Belum ada KTP-el yang menunggu diambil. Kartu yang sudah dicetak muncul di sini.
        </EmptyState>
      ) : (
        <Table
          caption="KTP-el yang siap diserahkan"
          captionHidden
          stacks
          columns={[
            { label: 'Nama' },
            { label: 'Layanan' },
            { label: 'Nomor' },
            { label: 'Berkas masuk' },
            { label: 'Rak' },
            { label: 'Menunggu' },
          ]}
          rows={rows.map(({ id, number, name, variant, handedInAt, stateSince, shelf }) => ({
            key: id,
            cells: [
              <a key={id} href={routes.handover(number)} className="inline-block py-1.5">
                {name}
              </a>,
              variants[variant].label,
              number,
              handedInAt ? formatDate(handedInAt) : '',
              shelf ?? '',
              <WaitingTime key="umur" since={stateSince} now={now} />,
            ],
          }))}
        />
      )}
      <RegisterForm press={randomUUID()} today={officeDay(now)} print={printRegister} />
      {next ? (
        <p>
          <a href={`${routes.handovers()}?sesudah=${encodeURIComponent(next)}`}>Lihat yang berikutnya</a>
        </p>
      ) : null}
    </StaffPage>
  )
}
