import type { Metadata } from 'next'
import { CurrentDisruptions } from '@/app/(public)/current-disruptions'
import { publicOffice } from '@/app/(public)/office'
import { officeToday } from '@/app/(public)/office-today'
import { AskUs } from '@/components/service/ask-us'
import { HowWeWrite } from '@/components/service/how-we-write'
import { BackLink } from '@/components/ui/back-link'
import { PageTitle } from '@/components/ui/page-title'
import { Prose } from '@/components/ui/prose'
import { SummaryList } from '@/components/ui/summary-list'
import { timesOf, WEEKDAYS, weekdayName } from '@/lib/domain/hours-sentence'
import { formatDay } from '@/lib/format/date'
import { openingSentence } from '@/lib/format/opening'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Kontak dan jam layanan' }

/** How many closed days ahead are worth reading. */
const AHEAD = 4

export default async function ContactPage() {
  const [office, today] = await Promise.all([publicOffice(), officeToday()])
  return (
    <div className="grid gap-8">
      <div>
        <BackLink href={routes.home()}>Beranda</BackLink>
        <PageTitle
          lead={`${openingSentence(today.opening)} Bertanya dan mengurus KTP-el tidak dipungut biaya.`}
        >
          Kontak Kecamatan {office.name}
        </PageTitle>
      </div>
      <CurrentDisruptions />
      <AskUs office={office} />
      <Prose>
        <h2 id="datang">Datang ke kantor</h2>
        <p>
          Kantor Kecamatan {office.name}, {office.address}, {office.regency}. Cari papan nama kantor
          kecamatan, lalu tanya loket pelayanan. Bila tersesat, telepon kami.
        </p>
        <p>
          Mau tahu ramai atau tidak? <a href={routes.queue()}>Lihat antrean loket</a>. Tidak bisa datang?{' '}
          <a href={routes.requestHomeVisit()}>Minta jemput bola</a>.
        </p>
        <h2 id="jam">Jam layanan loket</h2>
        <OpeningTable week={office.week} />
        <ClosedDays days={today.closedDays.slice(0, AHEAD)} />
        <HowWeWrite phone={office.phone} />
        <h2 id="keluhan">Ada yang tidak beres</h2>
        <p>
          <a href={routes.writeComplaint()}>Tulis keluhan di sini</a>, atau isi kotak saran di kantor. Anda
          boleh tidak menyebut nama.
        </p>
      </Prose>
    </div>
  )
}

type Week = Awaited<ReturnType<typeof publicOffice>>['week']

function OpeningTable({ week }: { week: Week }) {
  const rows = WEEKDAYS.map(weekday => {
    const hours = week.find(day => day.weekday === weekday)
    return { label: weekdayName(weekday), value: hours ? timesOf(hours) : 'Tutup' }
  })
  return <SummaryList rows={rows} />
}

function ClosedDays({ days }: { days: { day: string; name: string }[] }) {
  if (days.length === 0) return null
  return (
    <>
      <h3>Hari tutup berikutnya</h3>
      <ul>
        {days.map(({ day, name }) => (
          <li key={day}>
            {formatDay(new Date(day))}: {name}
          </li>
        ))}
      </ul>
    </>
  )
}
