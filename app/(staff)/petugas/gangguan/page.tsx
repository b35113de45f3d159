import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { declare, end, move, print, warn } from '@/app/(staff)/petugas/gangguan/actions'
import { orNotFound } from '@/app/or-not-found'
import { StaffPage } from '@/components/layout/staff-page'
import { DeclareDisruptionForm } from '@/components/office/declare-disruption-form'
import { HeldSection } from '@/components/outage/held-section'
import { OpenDisruption } from '@/components/outage/open-disruption'
import { PastDisruptions } from '@/components/outage/past-disruptions'
import { TellList } from '@/components/outage/tell-list'
import { UnsureSection } from '@/components/outage/unsure-section'
import { Live } from '@/components/staff/live'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { staffOrSignIn } from '@/lib/auth/staff'
import { isPlanned } from '@/lib/domain/disruption'
import { declaresDisruptions } from '@/lib/domain/role'
import { listDisruptions } from '@/lib/queries/list-disruptions'
import { listHeld } from '@/lib/queries/list-held'
import { listUnsureAppointments } from '@/lib/queries/list-unsure-appointments'

export const metadata: Metadata = { title: 'Gangguan' }

export default async function DisruptionsPage() {
  const staff = await staffOrSignIn()
  const [{ now, open, over }, held, hours] = await orNotFound(
    Promise.all([listDisruptions(staff), listHeld(staff), listUnsureAppointments(staff)]),
  )
  const isStopped = open.some(({ cause }) => !isPlanned(cause))
  const hasHours = hours.unsure.length + hours.moved.length > 0
  return (
    <StaffPage>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <PageTitle lead="Yang diumumkan di sini langsung dibaca warga, dan jam berkas yang tertahan berhenti.">
          Gangguan
        </PageTitle>
        <Live subjects={['disruption', 'application']} renderedAt={now} />
      </div>
      <div className={`grid gap-x-10 gap-y-6 ${isStopped || hasHours ? WORK_FIRST : EQUAL}`}>
        <section aria-labelledby="berlangsung" className="grid content-start gap-3">
          <SectionTitle id="berlangsung">Sedang berlangsung</SectionTitle>
          {open.length === 0 ? <EmptyState>Tidak ada gangguan tercatat.</EmptyState> : null}
          {open.map(disruption => (
            <OpenDisruption
              key={disruption.id}
              disruption={disruption}
              now={now}
              press={randomUUID()}
              end={declaresDisruptions(staff.role) ? end : undefined}
            />
          ))}
        </section>
        {isStopped || hasHours ? (
          <div className="grid content-start gap-6 lg:col-start-1 lg:row-span-2 lg:row-start-1">
            <UnsureSection
              {...hours}
              presses={{ move: randomUUID(), warn: randomUUID() }}
              actions={{ move, warn }}
            />
            <Held held={held} isEmptySaid={isStopped && !hasHours} />
          </div>
        ) : null}
        {declaresDisruptions(staff.role) ? (
          <section aria-labelledby="umumkan" className="grid content-start gap-3">
            <SectionTitle id="umumkan">Umumkan gangguan</SectionTitle>
            <DeclareDisruptionForm key={over[0]?.id} action={declare} press={randomUUID()} />
          </section>
        ) : null}
      </div>
      {held.resumed.length > 0 ? (
        <section aria-labelledby="dilanjutkan" className="grid gap-3">
          <SectionTitle id="dilanjutkan">Sudah dilanjutkan: {held.resumed.length} orang</SectionTitle>
          <p className="text-teks-2">
            Berkasnya kembali di meja masing-masing, di tempat antreannya semula. Kabari yang belum terkirim.
          </p>
          <TellList people={held.resumed} />
        </section>
      ) : null}
      <PastDisruptions rows={over} />
    </StaffPage>
  )
}

/** Whom it keeps waiting; that nobody waits is said where there is nothing else to do. */
function Held({ held, isEmptySaid }: { held: Awaited<ReturnType<typeof listHeld>>; isEmptySaid: boolean }) {
  if (held.present.length + held.away.length === 0 && !isEmptySaid) return null
  return <HeldSection {...held} press={randomUUID()} print={print} />
}

/** While a disruption keeps people waiting, or takes their hour, they come first; the rest stands beside them. */
const WORK_FIRST = 'lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)] lg:grid-rows-[auto_1fr]'
const EQUAL = 'lg:grid-cols-2'
