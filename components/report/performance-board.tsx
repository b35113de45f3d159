import { ButtonLink } from '@/components/ui/button'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { Whole } from '@/components/ui/whole'
import { complaintsInWords, type Performance } from '@/lib/domain/performance'
import { type Quarter, quarterLabel, quarterMonths, quarterSlug } from '@/lib/domain/quarter'
import { routes } from '@/lib/routes'
import { PublicIndex } from './public-index'
import { ReportCard } from './report-card'

/** What the office tells everyone about one quarter, in counts of people, and the doors to the other quarters. */
export function PerformanceBoard({
  quarter,
  performance,
  periods,
  isRunning,
}: {
  quarter: Quarter
  performance: Performance
  periods: readonly Quarter[]
  isRunning: boolean
}) {
  const slug = quarterSlug(quarter)
  return (
    <div className="grid gap-6">
      <PageTitle
        kicker={`${quarterLabel(quarter)} · ${quarterMonths(quarter)}`}
        lead={isRunning ? 'Triwulan ini masih berjalan. Angkanya masih bisa berubah.' : undefined}
      >
        Bagaimana layanan kami?
      </PageTitle>
      <PublicIndex {...performance} />
      <ServiceTime {...performance} />
      <Complaints {...performance.complaints} />
      <div className="grid gap-3 sm:flex">
        <ButtonLink href={routes.surveyStart()}>Nilai layanan ini</ButtonLink>
        <ButtonLink href={routes.complaints()} variant="kedua">
          Sampaikan keluhan
        </ButtonLink>
      </div>
      <p>
        <a href={routes.performanceData(slug)} className="inline-flex min-h-12 items-center">
          Data: CSV, {quarterLabel(quarter)}
        </a>
      </p>
      <Periods periods={periods} chosen={slug} />
    </div>
  )
}

function ServiceTime({ inTimeOf100, targetMinutes, measured, minutes }: Performance) {
  return (
    <ReportCard title="Waktu layanan">
      {inTimeOf100 === undefined ? (
        <p>
          <Whole>
            Data belum cukup. {measured === 0 ? 'Belum ada' : 'Baru sedikit'} KTP-el yang diserahkan dalam
            periode ini.
          </Whole>
        </p>
      ) : (
        <p className="text-bagian font-bold">
          {inTimeOf100} dari 100 orang selesai dalam {targetMinutes} menit
        </p>
      )}
      {minutes ? (
        <p>
          Separuhnya selesai dalam {minutes.half} menit, 9 dari 10 dalam {minutes.most} menit.
        </p>
      ) : null}
      <p className="text-kecil text-teks-2">
        <Whole>
          Dihitung dalam jam layanan, sejak berkas lengkap sampai KTP-el siap diserahkan. Waktu di kabupaten,
          selama gangguan, dan selama jeda tidak dihitung.
        </Whole>
      </p>
    </ReportCard>
  )
}

function Complaints(counts: Performance['complaints']) {
  return (
    <ReportCard title="Keluhan">
      <p className="text-bagian font-bold">{complaintsInWords(counts)}</p>
    </ReportCard>
  )
}

const SHOWN = 8

function Periods({ periods, chosen }: { periods: readonly Quarter[]; chosen: string }) {
  return (
    <nav aria-labelledby="periode" className="grid gap-1">
      <SectionTitle id="periode">Pilih periode</SectionTitle>
      <ul className="flex flex-wrap gap-x-6">
        {periods.slice(0, SHOWN).map(period => (
          <li key={quarterSlug(period)}>
            <a
              href={routes.performance(quarterSlug(period))}
              aria-current={quarterSlug(period) === chosen ? 'page' : undefined}
              className="inline-flex min-h-12 items-center aria-[current]:font-bold aria-[current]:text-teks"
            >
              {quarterLabel(period)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
