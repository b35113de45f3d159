import type { Metadata } from 'next'
import { CurrentDisruptions } from '@/app/(public)/current-disruptions'
import { publicOffice } from '@/app/(public)/office'
import { officeToday } from '@/app/(public)/office-today'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
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
  const hours = WEEKDAYS.map(weekday => {
    const row = office.week.find(day => day.weekday === weekday)
    return { label: weekdayName(weekday), value: row ? timesOf(row) : 'Tutup' }
  })
  return (
    <div className="grid gap-8">
      <div>
        <BackLink href={routes.home()}>Beranda</BackLink>
        <PageTitle lead={openingSentence(today.opening)}>Kontak dan jam layanan</PageTitle>
      </div>
      <CurrentDisruptions />
      <div className="grid gap-4">
        <ButtonLink href={`tel:${office.phone.replace(/\D/g, '')}`}>
          Telepon <span className="angka">{office.phone}</span>
        </ButtonLink>
        <p>{office.address}</p>
        <p>
          Mau tahu ramai atau tidak? <a href={routes.queue()}>Lihat antrean loket</a>. Tidak bisa datang?{' '}
          <a href={routes.requestHomeVisit()}>Minta jemput bola</a>.
        </p>
      </div>
      <section aria-labelledby="jam" className="grid gap-3">
        <SectionTitle id="jam">Jam layanan loket</SectionTitle>
        {office.week.length > 0 ? <SummaryList rows={hours} /> : <p>{office.hours}.</p>}
      </section>
      {today.closedDays.length > 0 ? <ClosedDays days={today.closedDays.slice(0, AHEAD)} /> : null}
    </div>
  )
}

function ClosedDays({ days }: { days: { day: string; name: string }[] }) {
  return (
    <section aria-labelledby="tutup" className="grid gap-3">
      <SectionTitle id="tutup">Hari tutup berikutnya</SectionTitle>
      <ul className="grid list-disc gap-1 pl-5">
        {days.map(({ day, name }) => (
          <li key={day}>
            {formatDay(new Date(day))}: {name}
          </li>
        ))}
      </ul>
    </section>
  )
}
