import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { decline, finish, schedule } from '@/app/(staff)/petugas/jemput-bola/actions'
import { orNotFound } from '@/app/or-not-found'
import { PressForm } from '@/components/application/press-form'
import { DeclineVisitForm, ScheduleVisitForm } from '@/components/home-visit/arrange-visit-forms'
import { VisitBadge } from '@/components/home-visit/visit-badge'
import { StaffPage } from '@/components/layout/staff-page'
import { BackLink } from '@/components/ui/back-link'
import { Details } from '@/components/ui/details'
import { Notice } from '@/components/ui/notice'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { SummaryList } from '@/components/ui/summary-list'
import { staffOrSignIn } from '@/lib/auth/staff'
import { visitAfter, visitReasons } from '@/lib/domain/home-visit'
import { variants } from '@/lib/domain/service'
import { villageLabel } from '@/lib/domain/village'
import { villageOf } from '@/lib/domain/villages'
import { formatDay } from '@/lib/format/date'
import { formatPhone } from '@/lib/format/mask'
import { getHomeVisit } from '@/lib/queries/get-home-visit'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Jemput bola' }

export default async function StaffHomeVisitPage({ params }: { params: Promise<{ id: string }> }) {
  const visit = await orNotFound(getHomeVisit(await staffOrSignIn(), (await params).id))
  return (
    <StaffPage narrow>
      <div>
        <BackLink href={routes.staffHomeVisits()}>Jemput bola</BackLink>
        <PageTitle kicker={variants[visit.variant].label}>{visit.name}</PageTitle>
      </div>
      {visit.version > 0 ? <TellThem phone={visit.phone} /> : null}
      <SummaryList rows={[...aboutThem(visit), ...aboutVisit(visit)]} />
      {visit.isClosed ? null : <Arrange visit={visit} />}
    </StaffPage>
  )
}

type Visit = Awaited<ReturnType<typeof getHomeVisit>>

/** No message goes out by itself: what changed stands on the page of whoever asked, and is told by telephone. */
function TellThem({ phone }: { phone: string }) {
  return (
    <Notice title="Kabari lewat telepon.">
      <a href={`tel:${phone}`} className="angka inline-block py-1">
        {formatPhone(phone)}
      </a>
      . Warga juga bisa membaca kabarnya dengan nomor permintaan.
    </Notice>
  )
}

function aboutThem({ reason, phone, villageCode, address, bestDays, note }: Visit) {
  const village = villageOf(villageCode)
  return [
    { label: 'Alasan', value: visitReasons[reason] },
    { label: 'Nomor HP', value: <span className="angka">{formatPhone(phone)}</span> },
    { label: 'Desa', value: village ? villageLabel(village) : villageCode },
    { label: 'Alamat', value: <span className="whitespace-pre-line">{address}</span> },
    { label: 'Hari yang baik', value: bestDays ?? 'Tidak disebut' },
    { label: 'Catatan', value: note ?? 'Tidak ada' },
  ]
}

function aboutVisit({ state, promisedOn, visitOn, visitors, declinedBecause }: Visit) {
  return [
    { label: 'Keadaan', value: <VisitBadge state={state} /> },
    { label: 'Telepon paling lambat', value: formatDay(new Date(promisedOn)) },
    ...(visitOn ? [{ label: 'Kunjungan', value: formatDay(new Date(visitOn)) }] : []),
    ...(visitors ? [{ label: 'Yang berangkat', value: visitors }] : []),
    ...(declinedBecause ? [{ label: 'Alasan belum bisa', value: declinedBecause }] : []),
  ]
}

function Arrange({ visit: { id, version, state, visitOn, visitors } }: { visit: Visit }) {
  const fields = () => ({ press: randomUUID(), id, seenVersion: String(version) })
  return (
    <>
      {visitAfter(state, 'finish') ? (
        <PressForm action={finish} fields={fields()}>
          Sudah dikunjungi
        </PressForm>
      ) : null}
      <section aria-labelledby="jadwal" className="grid gap-3">
        <SectionTitle id="jadwal">{visitOn ? 'Ubah jadwal' : 'Jadwalkan kunjungan'}</SectionTitle>
        <ScheduleVisitForm
          key={version}
          action={schedule}
          fields={fields()}
          visitOn={visitOn ?? ''}
          visitors={visitors ?? ''}
        />
      </section>
      <Details summary="Belum bisa dikunjungi…">
        <DeclineVisitForm action={decline} fields={fields()} />
      </Details>
    </>
  )
}
