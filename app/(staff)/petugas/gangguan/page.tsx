import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { declare, end } from '@/app/(staff)/petugas/gangguan/actions'
import { orNotFound } from '@/app/or-not-found'
import { PressForm } from '@/components/application/press-form'
import { StaffPage } from '@/components/layout/staff-page'
import { DeclareDisruptionForm } from '@/components/office/declare-disruption-form'
import { RibbonCard } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { Table } from '@/components/ui/table'
import { staffOrSignIn } from '@/lib/auth/staff'
import { disruptionCauses, isPlanned } from '@/lib/domain/disruption'
import { formatMoment } from '@/lib/format/date'
import { disruptionAdvice, disruptionTitle } from '@/lib/format/disruption'
import { listDisruptions } from '@/lib/queries/list-disruptions'

export const metadata: Metadata = { title: 'Gangguan' }

export default async function DisruptionsPage() {
  const { now, open, over } = await orNotFound(listDisruptions(await staffOrSignIn()))
  return (
    <StaffPage>
      <PageTitle lead="Yang Anda umumkan langsung dibaca warga.">Gangguan</PageTitle>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        <section aria-labelledby="berlangsung" className="grid content-start gap-3">
          <SectionTitle id="berlangsung">Sedang berlangsung</SectionTitle>
          {open.length === 0 ? <EmptyState>Tidak ada gangguan tercatat.</EmptyState> : null}
          {open.map(disruption => (
            <OpenDisruption key={disruption.id} disruption={disruption} now={now} />
          ))}
        </section>
        <section aria-labelledby="umumkan" className="grid content-start gap-3">
          <SectionTitle id="umumkan">Umumkan gangguan</SectionTitle>
          <DeclareDisruptionForm action={declare} press={randomUUID()} />
        </section>
      </div>
      {over.length > 0 ? <Past rows={over} /> : null}
    </StaffPage>
  )
}

type Row = Awaited<ReturnType<typeof listDisruptions>>['open'][number]

function OpenDisruption({ disruption, now }: { disruption: Row; now: Date }) {
  const { id, cause, beganAt, declaredBy } = disruption
  return (
    <RibbonCard tone={isPlanned(cause) ? 'perlu' : 'tunggu'}>
      <h3 className="font-bold">{disruptionCauses[cause].label}</h3>
      <p className="mt-1">{disruptionTitle(disruption, now)}</p>
      <p>{disruptionAdvice(disruption, now)}</p>
      <p className="mt-1 mb-3 text-kecil text-teks-2">
        Mulai {formatMoment(beganAt)}. Diumumkan {declaredBy}.
      </p>
      <PressForm action={end} fields={{ press: randomUUID(), id }} variant="kedua">
        {isPlanned(cause) ? 'Batalkan pengumuman' : 'Nyatakan selesai'}
      </PressForm>
    </RibbonCard>
  )
}

function Past({ rows }: { rows: readonly Row[] }) {
  return (
    <Table
      caption="Sudah selesai"
      columns={[{ label: 'Sebab' }, { label: 'Mulai' }, { label: 'Selesai' }, { label: 'Diumumkan' }]}
      rows={rows.map(({ id, cause, beganAt, endedAt, expectedEndAt, declaredBy }) => {
        const overAt = endedAt ?? expectedEndAt
        return {
          key: id,
          cells: [
            disruptionCauses[cause].label,
            formatMoment(beganAt),
            overAt && formatMoment(overAt),
            declaredBy,
          ],
        }
      })}
    />
  )
}
