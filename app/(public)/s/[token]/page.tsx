import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CurrentDisruptions } from '@/app/(public)/current-disruptions'
import { publicOffice } from '@/app/(public)/office'
import { ProgressCard } from '@/components/application/progress-card'
import { BackLink } from '@/components/ui/back-link'
import { PageTitle } from '@/components/ui/page-title'
import { followerFrom } from '@/lib/auth/applicant'
import { listProgress } from '@/lib/queries/list-progress'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Status berkas', robots: { index: false } }

export default async function ProgressPage({ params }: { params: Promise<{ token: string }> }) {
  const follower = followerFrom((await params).token)
  const [[progress], office] = await Promise.all([listProgress(follower ? [follower] : []), publicOffice()])
  if (!progress) notFound()
  return (
    <div>
      <BackLink href={routes.status()}>Cari berkas lain</BackLink>
      <PageTitle>Status berkas</PageTitle>
      <div className="mt-6 grid gap-6">
        <CurrentDisruptions />
        <ProgressCard progress={progress} hours={office.hours} />
      </div>
    </div>
  )
}
