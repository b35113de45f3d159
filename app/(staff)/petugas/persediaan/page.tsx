import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { z } from 'zod'
import { orNotFound } from '@/app/or-not-found'
import { StaffPage } from '@/components/layout/staff-page'
import { Live } from '@/components/staff/live'
import { CountForm } from '@/components/supplies/count-form'
import { OpenCount, PastCounts } from '@/components/supplies/counts'
import { DeliveryForm } from '@/components/supplies/delivery-form'
import { KindTabs } from '@/components/supplies/kind-tabs'
import { Ledger } from '@/components/supplies/ledger'
import { SpoilForm } from '@/components/supplies/spoil-form'
import { SupplyLevel } from '@/components/supplies/supply-level'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { staffOrSignIn } from '@/lib/auth/staff'
import { kindOf } from '@/lib/domain/supply'
import { getSupplies } from '@/lib/queries/get-supplies'
import { getSupplyLedger } from '@/lib/queries/get-supply-ledger'
import { routes } from '@/lib/routes'
import { count, receive, settle, spoil, warn } from './actions'

export const metadata: Metadata = { title: 'Persediaan' }

const query = z.object({
  jenis: z.string().optional().catch(undefined),
  sebelum: z.coerce.number().int().positive().optional().catch(undefined),
})

export default async function SuppliesPage({ searchParams }: PageProps<'/petugas/persediaan'>) {
  const staff = await staffOrSignIn()
  const { jenis, sebelum: before } = query.parse(await searchParams)
  const kind = kindOf(jenis)
  const [{ kept, open, settled }, { rows, next }] = await orNotFound(
    Promise.all([getSupplies(staff), getSupplyLedger(staff, { kind, before })]),
  )
  return (
    <StaffPage>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <PageTitle lead="Setiap kartu yang dicetak memakai satu dari masing-masing.">
          Persediaan cetak
        </PageTitle>
        <Live subjects={['supplies']} renderedAt={new Date()} />
      </div>
      {kept.length === 0 ? (
        <EmptyState>
          Belum ada persediaan. Catat kiriman pertama; tanpa blangko kartu tidak dicetak.
        </EmptyState>
      ) : (
        <div className="grid items-start gap-3 sm:grid-cols-3">
          {kept.map(supply => (
            <SupplyLevel key={supply.kind} supply={supply} action={warn} press={randomUUID()} />
          ))}
        </div>
      )}
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
        <div className="grid content-start gap-6 lg:col-start-2 lg:row-start-1">
          {open ? <OpenCount count={open} press={randomUUID()} settle={settle} /> : null}
          <section aria-labelledby="catat" className="grid gap-2">
            <SectionTitle id="catat">Catat</SectionTitle>
            <div>
              <DeliveryForm action={receive} press={randomUUID()} isOpen={kept.length === 0} />
              {kept.length > 0 ? <SpoilForm action={spoil} press={randomUUID()} /> : null}
              {kept.length > 0 && !open ? (
                <CountForm kinds={kept.map(supply => supply.kind)} action={count} press={randomUUID()} />
              ) : null}
            </div>
          </section>
          <PastCounts counts={settled} />
        </div>
        <section aria-labelledby="buku" className="grid min-w-0 content-start gap-3">
          <SectionTitle id="buku">Buku persediaan</SectionTitle>
          <KindTabs kept={kept.map(supply => supply.kind)} chosen={kind} />
          <Ledger rows={rows} />
          {next ? (
            <p>
              <a
                href={routes.supplies({ ...(jenis && { jenis }), sebelum: String(next) })}
                className="inline-flex min-h-11 items-center"
              >
                Lihat yang lebih lama
              </a>
            </p>
          ) : null}
        </section>
      </div>
    </StaffPage>
  )
}
