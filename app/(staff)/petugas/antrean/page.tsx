import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { z } from 'zod'
import { orNotFound } from '@/app/or-not-found'
import { StaffPage } from '@/components/layout/staff-page'
import { GuestForm, ScanForm } from '@/components/office/arrive-forms'
import { AtCounter } from '@/components/office/at-counter'
import { HelpFlags } from '@/components/office/help-flags'
import { OwnCounterForm } from '@/components/office/own-counter-form'
import { WaitingList } from '@/components/office/waiting-list'
import { ExpectedList } from '@/components/recording/expected-list'
import { Live } from '@/components/staff/live'
import { Details } from '@/components/ui/details'
import { Notice } from '@/components/ui/notice'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { ownCounter } from '@/lib/auth/own-counter'
import { staffOrSignIn } from '@/lib/auth/staff'
import { ticketLabel } from '@/lib/domain/ticket'
import { variantOf } from '@/lib/domain/visit'
import { officeDay } from '@/lib/domain/working-days'
import { getCounterQueue, type QueuedPerson } from '@/lib/queries/get-counter-queue'
import { listAppointments } from '@/lib/queries/list-appointments'
import { routes } from '@/lib/routes'
import { again, answer, call, finish, guest, next, scan, send, sit, skip } from './actions'

export const metadata: Metadata = { title: 'Antrean' }

const query = z.object({ nomor: z.uuid().optional().catch(undefined) })

export default async function CounterQueuePage({ searchParams }: PageProps<'/petugas/antrean'>) {
  const staff = await staffOrSignIn()
  const now = new Date()
  const [queue, expected] = await orNotFound(
    Promise.all([getCounterQueue(staff), listAppointments(staff, officeDay(now))]),
  )
  const { nomor } = query.parse(await searchParams)
  const { counters, waiting, called, skipped, served } = queue
  const counter = Math.min(await ownCounter(), counters)
  const here = called.find(person => person.counter === counter)
  const given = [...waiting, ...called].find(({ id }) => id === nomor)
  return (
    <StaffPage>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <PageTitle>Antrean</PageTitle>
        <OwnCounterForm counters={counters} own={counter} sit={sit} />
        <Live subjects={['queue', 'help']} renderedAt={now} />
      </div>
      <HelpFlags flags={queue.flags} answer={answer} newPress={randomUUID} />
      {given ? <Given person={given} /> : null}
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        <div className="grid content-start gap-6">
          <AtCounter
            {...{ counter, counters }}
            person={here}
            waiting={waiting.filter(person => [null, counter].includes(person.counter)).length}
            work={here && workFor(here)}
            moves={{ next, again, skip, send, finish }}
            newPress={randomUUID}
          />
          <section aria-labelledby="datang" className="grid gap-3">
            <SectionTitle id="datang">Catat yang datang</SectionTitle>
            <ScanForm press={randomUUID()} scan={scan} />
            <Details summary="Tamu tanpa kode">
              <GuestForm press={randomUUID()} receive={guest} />
            </Details>
          </section>
        </div>
        <div className="grid content-start gap-6">
          <WaitingList
            id="menunggu"
            title="Menunggu"
            empty="Belum ada yang menunggu. Yang baru datang akan muncul di sini."
            people={waiting}
            {...{ counter, now, call }}
            newPress={randomUUID}
          />
          {skipped.length > 0 ? (
            <WaitingList
              id="dilewati"
              title="Dilewati"
              empty=""
              people={skipped}
              {...{ counter, now, call }}
              newPress={randomUUID}
            />
          ) : null}
          <ExpectedList people={expected} />
          <p className="text-teks-2">
            {served} orang selesai dilayani hari ini. <a href={routes.guestBook()}>Buka buku tamu</a>
          </p>
        </div>
      </div>
    </StaffPage>
  )
}

function Given({ person }: { person: QueuedPerson }) {
  return (
    <Notice
      kind="berhasil"
      role="status"
      title={`Nomor ${ticketLabel(person.ticketNumber)} untuk ${person.name}`}
    >
      <a href={routes.ticketSlip(person.id)} className="inline-flex min-h-9 items-center font-bold">
        Cetak nomor antrean
      </a>
    </Notice>
  )
}

/** Where an officer goes on with whoever came. */
function workFor({ id, purpose, applicationNumber }: QueuedPerson) {
  if (purpose === 'collect')
    return {
      href: applicationNumber ? routes.handover(applicationNumber) : routes.handovers(),
      label: 'Serahkan KTP-el',
    }
  if (applicationNumber) return { href: routes.application(applicationNumber), label: 'Buka berkas' }
  return variantOf(purpose) && { href: routes.walkIn(id), label: 'Terima berkas' }
}
