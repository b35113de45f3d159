import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { publicOffice } from '@/app/(public)/office'
import { orLimited } from '@/app/or-limited'
import { orNotFound } from '@/app/or-not-found'
import { VisitBadge } from '@/components/home-visit/visit-badge'
import { BackLink } from '@/components/ui/back-link'
import { Card } from '@/components/ui/card'
import { Code } from '@/components/ui/code'
import { Limited } from '@/components/ui/limited'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { SummaryList } from '@/components/ui/summary-list'
import { visitor } from '@/lib/auth/visitor'
import { isVisitClosed, type VisitState } from '@/lib/domain/home-visit'
import { variants } from '@/lib/domain/service'
import { formatDay } from '@/lib/format/date'
import { followHomeVisit } from '@/lib/queries/get-home-visit'
import { routes } from '@/lib/routes'

// The number is a secret of whoever asked.
export const metadata: Metadata = {
  title: 'Permintaan jemput bola',
  robots: { index: false },
  referrer: 'same-origin',
}

export default async function HomeVisitProgressPage({ params }: { params: Promise<{ nomor: string }> }) {
  const who = await visitor()
  const visit = await orNotFound(orLimited(followHomeVisit(who, (await params).nomor)))
  if ('limited' in visit)
    return (
      <div className="grid gap-6">
        <Head />
        <Limited sentence={visit.limited} />
      </div>
    )

  const { phone } = await publicOffice()
  return (
    <div className="grid gap-6">
      <Head />
      {news[visit.state](visit)}
      <Card>
        <p className="text-teks-2">Nomor permintaan</p>
        <p className="break-words text-bagian">
          <Code value={visit.number} />
        </p>
        <p className="mt-2 text-kecil text-teks-2">
          Foto atau catat nomor ini. Dengan nomor ini Anda melihat kabarnya.
        </p>
      </Card>
      <SummaryList rows={rowsOf(visit)} />
      {isVisitClosed(visit.state) ? null : (
        <p>
          Ada yang berubah? Telepon kami di{' '}
          <a href={`tel:${phone.replace(/\D/g, '')}`} className="angka inline-block py-2 whitespace-nowrap">
            {phone}
          </a>
          .
        </p>
      )}
    </div>
  )
}

const Head = () => (
  <div>
    <BackLink href={routes.requestHomeVisit()}>Jemput bola</BackLink>
    <PageTitle>Permintaan jemput bola</PageTitle>
  </div>
)

type Visit = Awaited<ReturnType<typeof followHomeVisit>>

/** What happens now and what comes next, for each state. */
const news: Record<VisitState, (visit: Visit) => ReactNode> = {
  requested: ({ promisedOn }) => (
    <Notice kind="berhasil" title="Permintaan Anda sudah kami catat.">
      Kami telepon paling lambat {formatDay(new Date(promisedOn))}. Siapkan KK asli. Tidak dipungut biaya.
    </Notice>
  ),
  scheduled: ({ visitOn }) => (
    <Notice
      kind="berhasil"
      title={visitOn ? `Kami datang ${formatDay(new Date(visitOn))}.` : 'Kami akan datang.'}
    >
      Siapkan KK asli. Tidak dipungut biaya, jadi jangan memberi uang kepada petugas.
    </Notice>
  ),
  done: () => <Notice title="Kami sudah berkunjung.">Terima kasih sudah menerima petugas kami.</Notice>,
  declined: ({ declinedBecause }) => (
    <Notice kind="perlu-tindakan" title="Kami belum bisa datang ke rumah.">
      {declinedBecause}
    </Notice>
  ),
}

function rowsOf({ state, variant, visitors, createdAt }: Visit) {
  const rows = [
    { label: 'Keadaan', value: <VisitBadge state={state} /> },
    { label: 'Layanan', value: variants[variant].label },
    { label: 'Diminta', value: formatDay(createdAt) },
  ]
  return visitors ? [...rows, { label: 'Petugas yang datang', value: visitors }] : rows
}
