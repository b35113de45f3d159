import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { ownPapers } from '@/app/(public)/ajukan/[draf]/berkas/own-papers'
import { publicOffice } from '@/app/(public)/office'
import { PaperAnswers } from '@/components/application/paper-answers'
import { paperOf, refusedIn } from '@/components/application/paper-of'
import { BackLink } from '@/components/ui/back-link'
import { PageTitle } from '@/components/ui/page-title'
import { paperOfSlug } from '@/lib/domain/paper-slug'
import type { RefusalReason } from '@/lib/domain/refusal'
import { documentTypes } from '@/lib/domain/service'
import { whose } from '@/lib/format/whose'
import { routes } from '@/lib/routes'

const NOT_ASKED: RefusalReason = 'paper_not_asked'

type Props = PageProps<'/ajukan/[draf]/berkas/[jenis]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { draf, jenis } = await params
  await ownPapers(draf)
  if (!paperOfSlug(jenis)) notFound()
  // The form writes its own title, which changes when something is to be put right.
  return { title: { absolute: '' }, robots: { index: false } }
}

export default async function DraftDocumentPage({ params, searchParams }: Props) {
  const { draf, jenis } = await params
  const { variant, shortName, documents } = await ownPapers(draf)
  const type = paperOfSlug(jenis) ?? notFound()
  const paper = documents.find(document => document.type === type)
  // Other answers ask for other papers; the page of one may still be open elsewhere.
  if (!paper) redirect(routes.draftDocuments(draf, { galat: NOT_ASKED }))

  const { name } = await publicOffice()
  const title = `Foto ${documentTypes[paper.type].label}`
  return (
    <div className="grid max-w-borang gap-6">
      <div>
        <BackLink href={routes.draftDocuments(draf)}>Semua berkas</BackLink>
        <PageTitle
          kicker={whose(variant, shortName)}
          lead="Kirim fotonya, atau bawa saja ke loket. Tidak dipungut biaya."
        >
          {title}
        </PageTitle>
      </div>
      <PaperAnswers
        token={draf}
        purpose="draft"
        title={`${title} · Layanan Kecamatan ${name}`}
        press={randomUUID()}
        papers={[paperOf(paper)]}
        refused={refusedIn(await searchParams, documents)}
      />
    </div>
  )
}
