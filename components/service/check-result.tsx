import type { Office } from '@/components/layout/office'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/page-title'
import { bringMessage } from '@/lib/domain/bring-message'
import { type CheckAnswers, type Comer, comers } from '@/lib/domain/requirement-check'
import { type DocumentType, documentTypes, type Variant, variants } from '@/lib/domain/service'
import type { StandardPaper } from '@/lib/domain/standard-content'
import { routes } from '@/lib/routes'
import { BringList } from './bring-list'
import { CheckFacts } from './check-facts'
import { ComerNotice } from './check-notices'
import { FreeOfCharge } from './free-of-charge'
import { KeepTools } from './keep-tools'
import { FetchFirst, PaperAdvice } from './paper-advice'

/** The end of the requirement check: the list to take along, and what to do next. `link` opens this very page again. */
export function CheckResult({
  answers,
  office,
  papers,
  variant,
  comer,
  lacks,
  minutes,
  link,
}: {
  answers: CheckAnswers
  office: Office
  papers: readonly StandardPaper[]
  variant: Variant
  comer: Comer
  lacks?: DocumentType
  minutes: number
  link: string
}) {
  const types = papers.map(({ type }) => type)
  const names = types.map(type => documentTypes[type].label)
  const hasProxy = comer === 'proxy'
  const isVisited = comer === 'home_visit'
  const carried = hasProxy ? [...names, 'Surat kuasa F-1.07'] : names
  return (
    <div className="carik grid gap-6">
      <div>
        <BackLink href={routes.check({ ...answers, ubah: '3' })} />
        <PageTitle kicker={variants[variant].label}>{comers[comer].heading}</PageTitle>
      </div>
      {lacks && types.includes(lacks) ? <FetchFirst type={lacks} /> : null}
      <BringList papers={papers} hasProxy={hasProxy} />
      <ComerNotice comer={comer} variant={variant} />
      <CheckFacts office={office} minutes={isVisited ? undefined : minutes} />
      <div className="tanpa-cetak grid gap-3">
        {isVisited ? (
          <ButtonLink href={routes.requestHomeVisit()} wide>
            Minta jemput bola
          </ButtonLink>
        ) : null}
        <ButtonLink href={routes.apply(variant)} variant={isVisited ? 'kedua' : undefined} wide>
          Kirim foto berkas dari rumah
        </ButtonLink>
        <KeepTools
          share="Simpan ke WhatsApp"
          lines={bringMessage(variant, carried, { hours: office.hours, link, comer, lacks })}
        />
      </div>
      <PaperAdvice types={types} />
      <FreeOfCharge />
    </div>
  )
}
