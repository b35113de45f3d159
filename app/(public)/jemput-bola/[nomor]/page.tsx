import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { publicOffice } from '@/app/(public)/office'
import { orNotFound } from '@/app/or-not-found'
import { VisitBadge } from '@/components/home-visit/visit-badge'
import { BackLink } from '@/components/ui/back-link'
import { Card } from '@/components/ui/card'
import { Code } from '@/components/ui/code'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { SummaryList } from '@/components/ui/summary-list'
import { visitor } from '@/lib/auth/visitor'
import { limitAttempts } from '@/lib/commands/limit-attempts'
import { isVisitClosed, type VisitState } from '@/lib/domain/home-visit'
import { isRefusal, refusals } from '@/lib/domain/refusal'
import { variants } from '@/lib/domain/service'
import { formatDay } from '@/lib/format/date'
import { followHomeVisit } from '@/lib/queries/get-home-visit'
import { routes } from '@/lib/routes'

/** Looks per address in 15 minutes: enough to follow, too few to guess. */
const MOST = 60

// The number is a secret of whoever asked.
export const metadata: Metadata = {
  title: 'Permintaan jemput bola',
  robots: { index: false },
  referrer: 'same-origin',
}

export default async function HomeVisitProgressPage({ params }: { params: Promise<{ nomor: string }> }) {
  const who = await visitor()
  if (!(await mayLook(who.address))) return <TooMany />
  const visit = await orNotFound(followHomeVisit(who, (await params).nomor))
  const { phone } = await publicOffice()
  return (
    <div className="grid gap-6">
      <div>
        <BackLink href={routes.requestHomeVisit()}>Jemput bola</BackLink>
        <PageTitle>Permintaan jemput bola</PageTitle>
      </div>
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

async function mayLook(address: string): Promise<boolean> {
  try {
    await limitAttempts('follow_home_visit', address, MOST)
    return true
  } catch (thrown) {
    if (isRefusal(thrown)) return false
    throw thrown
  }
}

function TooMany() {
  return (
    <div className="grid gap-6">
      <PageTitle lead={refusals.too_many_attempts}>Tunggu sebentar</PageTitle>
      <p>
        <a href={routes.requestHomeVisit()}>Kembali ke halaman jemput bola</a>
      </p>
    </div>
  )
}
