import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { publicOffice } from '@/app/(public)/office'
import { orNotFound } from '@/app/or-not-found'
import { NextSteps } from '@/components/application/next-steps'
import { PressForm } from '@/components/application/press-form'
import { ReceiptSlip } from '@/components/application/receipt-slip'
import { ReceiptTools } from '@/components/application/receipt-tools'
import { StateBadge } from '@/components/application/state-badge'
import { BackLink } from '@/components/ui/back-link'
import { Details } from '@/components/ui/details'
import { holderOf } from '@/lib/auth/applicant'
import { currentStaff } from '@/lib/auth/staff'
import { filesForVillage } from '@/lib/domain/role'
import { moves } from '@/lib/domain/workflow'
import { getOwnApplication } from '@/lib/queries/get-own-application'
import { getProgress } from '@/lib/queries/get-progress'
import { routes } from '@/lib/routes'
import { cancel } from './actions'
import './print.css'

export const metadata: Metadata = { title: 'Bukti kirim', robots: { index: false } }

export default async function ReceiptPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const holder = holderOf(token)
  const application = await orNotFound(getOwnApplication(holder))
  if (application.handedInAt === null) redirect(routes.draft(token))

  const [progress, office, staff] = await Promise.all([getProgress(holder), publicOffice(), currentStaff()])
  return (
    <div className="bukti grid gap-6">
      {staff && filesForVillage(staff.role) ? (
        <BackLink href={routes.villageDesk()}>Berkas desa</BackLink>
      ) : null}
      <ReceiptSlip
        application={{
          ...application,
          handedInAt: application.handedInAt,
          isFinal: progress.isFinal,
          sentThrough: progress.sentThrough,
        }}
        office={office.name}
      />
      <ReceiptTools code={application.receiptCode} address={application.progressAddress} />
      {progress.isFinal ? null : (
        <NextSteps progress={progress} documents={application.documents} code={application.receiptCode} />
      )}
      <section aria-labelledby="status" className="tanpa-cetak grid gap-2">
        <h2 id="status" className="font-bold">
          Keadaan sekarang
        </h2>
        <p>
          <StateBadge state={progress.state} audience="citizen" isReturned={progress.isYours} />
        </p>
        <p>
          {progress.now} <a href={application.progressPath}>Lihat perjalanannya</a>
        </p>
      </section>
      {application.mayCancel ? <Cancelling token={token} /> : null}
    </div>
  )
}

function Cancelling({ token }: { token: string }) {
  return (
    <div className="tanpa-cetak">
      <Details summary={moves.cancel.label}>
        <p className="mb-4">
          Berkas Anda tidak kami proses lagi. Ini tidak bisa dikembalikan, tetapi Anda selalu boleh mulai
          lagi.
        </p>
        <PressForm action={cancel} fields={{ press: randomUUID(), token }} variant="bahaya">
          Ya, batalkan
        </PressForm>
      </Details>
    </div>
  )
}
