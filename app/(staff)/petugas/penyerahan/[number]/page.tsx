import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { orNotFound } from '@/app/or-not-found'
import { PressForm } from '@/components/application/press-form'
import { HandoverForm } from '@/components/handover/handover-form'
import { HandoverReceipt } from '@/components/handover/handover-receipt'
import { ShelfForm } from '@/components/handover/shelf-form'
import { UndoHandover } from '@/components/handover/undo-handover'
import { StaffPage } from '@/components/layout/staff-page'
import { AnswerStatus } from '@/components/ui/answer-status'
import { BackLink } from '@/components/ui/back-link'
import { FocusSummary } from '@/components/ui/focus-summary'
import { Notice } from '@/components/ui/notice'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { SummaryList } from '@/components/ui/summary-list'
import { returnedForm } from '@/lib/auth/returned-form'
import { staffOrSignIn } from '@/lib/auth/staff'
import { showSigned } from '@/lib/commands/keep-signed'
import { needsLook, typedValue } from '@/lib/domain/form-state'
import { variants } from '@/lib/domain/service'
import { formatMoment } from '@/lib/format/date'
import { getHandover } from '@/lib/queries/get-handover'
import { routes } from '@/lib/routes'
import { printBlank, remind, shelve, undo } from './actions'

type Props = PageProps<'/petugas/penyerahan/[number]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number } = await params
  const isRefused = needsLook(await returnedForm(routes.handover(number)))
  return { title: `${isRefused ? 'Galat: ' : ''}Serahkan KTP-el` }
}

export default async function HandoverPage({ params }: Props) {
  const { number } = await params
  const staff = await staffOrSignIn()
  const handover = await orNotFound(getHandover(staff, number))
  const returned = await returnedForm(routes.handover(number))
  const { name, variant, phone, receipt, surveyLink, undone, isUndoable, prints, reprint } = handover
  return (
    <StaffPage narrow>
      <AnswerStatus status={returned.status} />
      <div>
        {handover.isCounter ? (
          <BackLink href={routes.handovers()}>Penyerahan</BackLink>
        ) : (
          <BackLink href={routes.application(number)}>Berkas</BackLink>
        )}
        <PageTitle kicker={number}>
          {receipt ? 'KTP-el sudah diserahkan' : `Serahkan KTP-el: ${name}`}
        </PageTitle>
      </div>
      {receipt ? (
        <>
          <HandoverReceipt
            {...receipt}
            name={name}
            signatureHref={routes.signature(number)}
            mandateHref={receipt.hasMandatePhoto ? routes.mandate(number) : undefined}
            paperHref={receipt.paperId && routes.officialPaper(receipt.paperId)}
            surveyLink={surveyLink}
          />
          {isUndoable ? <UndoHandover number={number} press={randomUUID()} undo={undo} /> : null}
        </>
      ) : (
        <>
          <SummaryList
            rows={[
              { label: 'Layanan', value: variants[variant].label },
              { label: 'Nomor HP', value: <span className="angka">{phone}</span> },
            ]}
          />
          {reprint ? (
            <Notice kind="perlu-tindakan" title={`Kartu ini dicetak ${prints} kali`}>
              Serahkan <span className="utuh">cetakan ke-{prints}</span>, yang dibuat{' '}
              {formatMoment(reprint.happenedAt)}. Cetakan sebelumnya disimpan untuk dimusnahkan.
            </Notice>
          ) : null}
          {undone.map(({ receiverName, handedOverAt, undoneBy, undoneAt, reason }) => (
            <Notice
              key={undoneAt.toISOString()}
              kind="perlu-tindakan"
              title={`Penyerahan kepada ${receiverName} (${formatMoment(handedOverAt)}) dibatalkan.`}
            >
              {undoneBy}, {formatMoment(undoneAt)}: {reason}
            </Notice>
          ))}
          <PressForm action={printBlank} fields={{ number, press: randomUUID() }} variant="kedua">
            Cetak bukti untuk ditandatangani di kertas (A5)
          </PressForm>
          <HandoverForm
            address={routes.sendHandover(number)}
            press={randomUUID()}
            applicantName={name}
            asksOldCard={handover.asksOldCard}
            prints={prints}
            state={returned}
            kept={await showSigned(staff, number, typedValue(returned, 'kept'))}
          />
          <section aria-labelledby="menunggu" className="grid gap-3">
            <SectionTitle id="menunggu">Kartu belum diambil</SectionTitle>
            <ShelfForm number={number} press={randomUUID()} shelf={handover.shelf} shelve={shelve} />
            <PressForm action={remind} fields={{ number, press: randomUUID() }} variant="kedua">
              Kabari lewat WhatsApp
            </PressForm>
          </section>
          <FocusSummary />
        </>
      )}
    </StaffPage>
  )
}
