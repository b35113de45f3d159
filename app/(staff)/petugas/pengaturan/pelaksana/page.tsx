import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { orNotFound } from '@/app/or-not-found'
import { StaffPage } from '@/components/layout/staff-page'
import { DelegationCard } from '@/components/staff/delegation-card'
import { DelegationForm } from '@/components/staff/delegation-form'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { Table } from '@/components/ui/table'
import { staffOrSignIn } from '@/lib/auth/staff'
import { actingTitle } from '@/lib/domain/delegation'
import { formatDate } from '@/lib/format/date'
import { formatTerm } from '@/lib/format/term'
import { listDelegations } from '@/lib/queries/list-delegations'
import { endOne, recordOne } from './actions'

export const metadata: Metadata = { title: 'Pelaksana tugas' }

export default async function DelegationsPage() {
  const { rows, ...choices } = await orNotFound(listDelegations(await staffOrSignIn()))
  const open = rows.filter(({ phase }) => phase !== 'over').toReversed()
  const over = rows.filter(({ phase }) => phase === 'over')
  return (
    <StaffPage>
      <PageTitle lead="Pejabat berhalangan, atau jabatannya kosong? Catat siapa yang melaksanakan. Tidak ada kata sandi yang dipinjam.">
        Pelaksana tugas
      </PageTitle>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        <section aria-labelledby="berlaku" className="grid content-start gap-3">
          <SectionTitle id="berlaku">Berlaku dan akan datang</SectionTitle>
          {open.length === 0 ? (
            <EmptyState>Belum ada penugasan. Setiap peran dipegang pejabatnya sendiri.</EmptyState>
          ) : null}
          {open.map(row => (
            <DelegationCard
              key={row.id}
              delegation={row}
              press={randomUUID()}
              end={row.isMine ? endOne : undefined}
            />
          ))}
        </section>
        <section aria-labelledby="catat" className="grid content-start gap-3">
          <SectionTitle id="catat">Catat penugasan</SectionTitle>
          <DelegationForm {...choices} press={randomUUID()} record={recordOne} />
        </section>
      </div>
      {over.length > 0 ? (
        <Table
          caption="Sudah selesai"
          stacks
          columns={[{ label: 'Pelaksana' }, { label: 'Sebagai' }, { label: 'Berlaku' }, { label: 'Surat' }]}
          rows={over.map(({ id, name, kind, role, startsOn, endsOn, endedAt, document }) => ({
            key: id,
            cells: [
              name,
              actingTitle(kind, role),
              `${formatTerm(startsOn, endsOn)}${endedAt ? `, diakhiri ${formatDate(endedAt)}` : ''}`,
              document,
            ],
          }))}
        />
      ) : null}
    </StaffPage>
  )
}
