import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { PaperAnswers } from '@/components/application/paper-answers'
import { paperOf, refusedIn } from '@/components/application/paper-of'
import { BackLink } from '@/components/ui/back-link'
import { PageTitle } from '@/components/ui/page-title'
import { holderOf } from '@/lib/auth/applicant'
import { isRefusal } from '@/lib/domain/refusal'
import { variants } from '@/lib/domain/service'
import { getOwnApplication } from '@/lib/queries/get-own-application'
import { routes } from '@/lib/routes'

type Props = PageProps<'/ajukan/[draf]/berkas'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const isRefused = refusedIn(await searchParams) !== undefined
  return { title: isRefused ? 'Galat: Foto berkas' : 'Foto berkas', robots: { index: false } }
}

export default async function DraftDocumentsPage({ params, searchParams }: Props) {
  const { draf } = await params
  const application = await getOwnApplication(holderOf(draf)).catch(thrown => {
    if (isRefusal(thrown)) return notFound()
    throw thrown
  })
  if (!application.maySend) redirect(routes.receipt(draf))
  if (application.handedInAt) redirect(routes.repair(draf))

  return (
    <div className="grid max-w-borang gap-6">
      <div>
        <BackLink href={routes.draft(draf)}>Daftar langkah</BackLink>
        <PageTitle
          kicker={variants[application.variant].label}
          lead="Foto satu per satu, atau bawa saja ke loket. Yang sudah terkirim tersimpan di sini. Tidak dipungut biaya."
        >
          Foto berkas Anda
        </PageTitle>
      </div>
      <PaperAnswers
        token={draf}
        purpose="draft"
        press={randomUUID()}
        papers={application.documents.map(paperOf)}
        refused={refusedIn(await searchParams)}
      />
    </div>
  )
}
