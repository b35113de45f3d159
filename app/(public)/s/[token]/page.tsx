import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { orNotFound } from '@/app/(public)/or-not-found'
import { ProgressCard } from '@/components/application/progress-card'
import { BackLink } from '@/components/ui/back-link'
import { PageTitle } from '@/components/ui/page-title'
import { followerFrom } from '@/lib/auth/applicant'
import { getProgress } from '@/lib/queries/get-progress'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Status berkas', robots: { index: false } }

export default async function ProgressPage({ params }: { params: Promise<{ token: string }> }) {
  const follower = followerFrom((await params).token)
  if (!follower) notFound()
  const progress = await orNotFound(getProgress(follower))
  return (
    <div>
      <BackLink href={routes.status()}>Cari berkas lain</BackLink>
      <PageTitle>Status berkas</PageTitle>
      <div className="mt-6">
        <ProgressCard progress={progress} />
      </div>
    </div>
  )
}
