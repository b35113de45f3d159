import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { orNotFound } from '@/app/or-not-found'
import { HandoverForm } from '@/components/handover/handover-form'
import { HandoverReceipt } from '@/components/handover/handover-receipt'
import { StaffPage } from '@/components/layout/staff-page'
import { BackLink } from '@/components/ui/back-link'
import { FocusSummary } from '@/components/ui/focus-summary'
import { PageTitle } from '@/components/ui/page-title'
import { SummaryList } from '@/components/ui/summary-list'
import { returnedForm } from '@/lib/auth/returned-form'
import { staffOrSignIn } from '@/lib/auth/staff'
import { variants } from '@/lib/domain/service'
import { getHandover } from '@/lib/queries/get-handover'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Serahkan KTP-el' }

export default async function HandoverPage({ params }: { params: Promise<{ number: string }> }) {
  const { number } = await params
  const handover = await orNotFound(getHandover(await staffOrSignIn(), number))
  const { name, variant, code, phone, receipt, surveyLink } = handover
  return (
    <StaffPage narrow>
      <div>
        <BackLink href={routes.handovers()}>Penyerahan</BackLink>
        <PageTitle kicker={number}>
          {receipt ? 'KTP-el sudah diserahkan' : `Serahkan KTP-el: ${name}`}
        </PageTitle>
      </div>
      {receipt ? (
        <HandoverReceipt
          {...receipt}
          name={name}
          signatureHref={routes.signature(number)}
          surveyLink={surveyLink}
        />
      ) : (
        <>
          <SummaryList
            rows={[
              { label: 'Layanan', value: variants[variant].label },
              { label: 'Kode berkas', value: <b className="angka">{code}</b> },
              { label: 'Nomor HP', value: <span className="angka">{phone}</span> },
            ]}
          />
          <HandoverForm
            address={routes.sendHandover(number)}
            press={randomUUID()}
            applicantName={name}
            state={await returnedForm(routes.handover(number))}
          />
          <FocusSummary />
        </>
      )}
    </StaffPage>
  )
}
