import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { publicOffice } from '@/app/(public)/office'
import { orNotFound } from '@/app/or-not-found'
import { Cancelling } from '@/components/application/cancelling'
import { FamilyMembers, UnsentMembers } from '@/components/application/family-members'
import { HeldFiles } from '@/components/application/held-files'
import { NextSteps } from '@/components/application/next-steps'
import { ReceiptSlip } from '@/components/application/receipt-slip'
import { ReceiptTools } from '@/components/application/receipt-tools'
import { StateBadge } from '@/components/application/state-badge'
import { AnswerStatus } from '@/components/ui/answer-status'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { PageModule } from '@/components/ui/page-module'
import { Whole } from '@/components/ui/whole'
import { holderOf } from '@/lib/auth/applicant'
import { heldHere } from '@/lib/auth/device'
import { returnedForm } from '@/lib/auth/returned-form'
import { currentStaff } from '@/lib/auth/staff'
import type { FormState } from '@/lib/domain/form-state'
import { filesForVillage } from '@/lib/domain/role'
import { variants } from '@/lib/domain/service'
import { getOwnApplication } from '@/lib/queries/get-own-application'
import { getProgress } from '@/lib/queries/get-progress'
import { listFamily } from '@/lib/queries/list-family'
import { routes } from '@/lib/routes'
import { cancel } from './actions'
import '@/app/(public)/slip.css'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { message } = await returnedForm(routes.receipt((await params).token))
  return { title: message ? 'Galat: Bukti kirim' : 'Bukti kirim', robots: { index: false } }
}

export default async function ReceiptPage({ params }: Props) {
  const { token } = await params
  const holder = holderOf(token)
  const application = await orNotFound(getOwnApplication(holder))
  if (application.handedInAt === null) redirect(routes.draft(token))

  const [progress, office, staff, returned, onDevice] = await Promise.all([
    getProgress(holder),
    publicOffice(),
    currentStaff(),
    returnedForm(routes.receipt(token)),
    heldHere(),
  ])
  const family = await listFamily(holder, { onDevice, staff })
  const isOver = progress.isFinal && progress.stage !== 'ready'
  return (
    <div className="carik grid grid-cols-[minmax(0,1fr)] gap-6">
      {staff && filesForVillage(staff.role) ? (
        <BackLink href={routes.villageDesk()}>Berkas desa</BackLink>
      ) : null}
      <Returned {...returned} />
      {isOver ? <Notice role="status" title={progress.now} /> : null}
      <ReceiptSlip
        application={{
          ...application,
          handedInAt: application.handedInAt,
          isFinal: progress.isFinal,
          isYours: progress.isYours,
          sentThrough: progress.sentThrough,
        }}
        office={office.name}
      />
      <UnsentMembers members={family} />
      {isOver ? (
        <div className="tanpa-cetak">
          <ButtonLink href={routes.apply(application.variant)}>Mulai permohonan baru</ButtonLink>
        </div>
      ) : null}
      {progress.isFinal ? null : (
        <NextSteps progress={progress} documents={application.documents} code={application.receiptCode} />
      )}
      <ReceiptTools
        code={application.receiptCode}
        whose={`${variants[application.variant].label}, ${application.shortName}`}
        address={application.progressAddress}
        place={`Kecamatan ${office.name}`}
        isFinal={progress.isFinal}
      />
      <section aria-labelledby="status" className="tanpa-cetak grid gap-2">
        <h2 id="status" className="font-bold">
          Keadaan sekarang
        </h2>
        <p>
          <StateBadge state={progress.state} audience="citizen" isReturned={progress.isYours} />
        </p>
        <p>
          {isOver ? null : <Whole>{progress.now}</Whole>}{' '}
          <a
            href={application.progressPath}
            className={isOver ? 'inline-flex min-h-11 items-center' : undefined}
          >
            Lihat perjalanannya
          </a>
        </p>
      </section>
      <HeldFiles documents={application.documents} />
      <FamilyMembers members={family} />
      <PageModule src="/skrip/lupakan.js" />
      {application.mayCancel ? <Cancelling action={cancel} press={randomUUID()} token={token} /> : null}
    </div>
  )
}

/** What came back of a withdrawal that was too late. */
const Returned = ({ status, message }: FormState) => (
  <>
    <AnswerStatus status={status} />
    <ErrorSummary message={message} />
    {message ? <PageModule src="/skrip/galat.js" /> : null}
  </>
)
