import type { Metadata } from 'next'
import { PaperList } from '@/components/application/paper-list'
import { paperOf, refusedIn } from '@/components/application/paper-of'
import { AnswerStatus } from '@/components/ui/answer-status'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { documentTypes } from '@/lib/domain/service'
import { whose } from '@/lib/format/whose'
import { routes } from '@/lib/routes'
import { ownPapers } from './own-papers'

type Props = PageProps<'/ajukan/[draf]/berkas'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const isRefused = refusedIn(await searchParams, []) !== undefined
  return { title: isRefused ? 'Galat: Foto berkas' : 'Foto berkas', robots: { index: false } }
}

export default async function DraftDocumentsPage({ params, searchParams }: Props) {
  const { draf } = await params
  const { variant, shortName, documents } = await ownPapers(draf)
  const next = documents.find(({ answer }) => answer === null)
  const refused = refusedIn(await searchParams, documents)

  return (
    <div className="grid max-w-borang gap-6">
      <AnswerStatus status={refused?.status} />
      <div>
        <BackLink href={routes.draft(draf)}>Daftar langkah</BackLink>
        <PageTitle
          kicker={whose(variant, shortName)}
          lead="Foto satu per satu, atau bawa saja ke loket. Yang sudah terkirim tetap tersimpan. Tidak dipungut biaya."
        >
          Foto berkas Anda
        </PageTitle>
      </div>
      {refused ? <Notice kind="galat" role="alert" title={refused.sentence} /> : null}
      <PaperList token={draf} papers={documents.map(paperOf)} />
      {next ? (
        <ButtonLink href={routes.draftDocument(draf, next.type)}>
          Lanjutkan: foto {documentTypes[next.type].short}
        </ButtonLink>
      ) : (
        <ButtonLink href={routes.draft(draf)}>Kembali ke daftar langkah</ButtonLink>
      )}
    </div>
  )
}
