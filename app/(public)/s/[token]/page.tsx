import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CurrentDisruptions } from '@/app/(public)/current-disruptions'
import { publicOffice } from '@/app/(public)/office'
import { ArrivedNotice } from '@/components/application/arrived-notice'
import { ProgressCard } from '@/components/application/progress-card'
import { BackLink } from '@/components/ui/back-link'
import { PageTitle } from '@/components/ui/page-title'
import { followerFrom } from '@/lib/auth/applicant'
import { arrivedAt } from '@/lib/auth/repair-arrived'
import { listProgress } from '@/lib/queries/list-progress'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Status berkas', robots: { index: false } }

export default async function ProgressPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const follower = followerFrom(token)
  const [[progress], office, arrived] = await Promise.all([
    listProgress(follower ? [follower] : []),
    publicOffice(),
    arrivedAt(routes.progress(token)),
  ])
  if (!progress) notFound()
  return (
    <div>
      <BackLink href={routes.status()}>Cari berkas lain</BackLink>
      <PageTitle>Status berkas</PageTitle>
      <div className="mt-6 grid gap-6">
        {arrived ? <ArrivedNotice {...arrived} /> : null}
        <CurrentDisruptions />
        <ProgressCard progress={progress} hours={office.hours} />
      </div>
    </div>
  )
}
