import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { takeOver } from '@/app/(staff)/petugas/berkas/[number]/actions'
import { orNotFound } from '@/app/or-not-found'
import { StaffPage } from '@/components/layout/staff-page'
import { PhonePanel } from '@/components/scan/phone-panel'
import { ScanDesk } from '@/components/scan/scan-desk'
import { CaseInHand } from '@/components/staff/case-in-hand'
import { Live } from '@/components/staff/live'
import { BackLink } from '@/components/ui/back-link'
import { FocusSummary } from '@/components/ui/focus-summary'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { returnedForm } from '@/lib/auth/returned-form'
import { staffOrSignIn } from '@/lib/auth/staff'
import { needsLook } from '@/lib/domain/form-state'
import { getScan } from '@/lib/queries/get-scan'
import { routes } from '@/lib/routes'
import { end, offer } from './actions'

type Props = PageProps<'/petugas/loket/pindai/[number]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number } = await params
  const isRefused = needsLook(await returnedForm(routes.scan(number)))
  return { title: `${isRefused ? 'Galat: ' : ''}Pindai berkas ${number}` }
}

export default async function ScanPage({ params }: Props) {
  const { number } = await params
  const scan = await orNotFound(getScan(await staffOrSignIn(), number))
  const { errors = {}, message } = await returnedForm(routes.scan(number))
  const { id, name, mayScan, papers, presence, phone } = scan
  const now = new Date()
  return (
    <StaffPage>
      <div>
        <BackLink href={routes.application(number)}>Berkas {number}</BackLink>
        <div className="flex flex-wrap items-end justify-between gap-x-4">
          <PageTitle kicker={name}>Pindai berkas</PageTitle>
          <Live subjects={['application']} about={id} renderedAt={now} />
        </div>
      </div>
      {mayScan ? null : (
        <Notice kind="info" title="Lembar tidak bisa ditambah sekarang.">
          Lembar ditambah selama berkas diperiksa di loket. Buka berkasnya untuk melihat di mana ia sekarang.
        </Notice>
      )}
      <CaseInHand
        key={id}
        applicationId={id}
        number={number}
        pageId={randomUUID()}
        shown={presence}
        renderedAt={now}
        isOpened={mayScan}
        canMove={mayScan}
        press={randomUUID()}
        takeOver={takeOver}
      >
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 meja:grid-cols-[minmax(0,1fr)_20rem]">
          <ScanDesk
            number={number}
            address={routes.sendScans(number)}
            papers={papers}
            mayScan={mayScan}
            errors={errors}
            message={message}
          />
          {mayScan ? (
            <PhonePanel number={number} press={randomUUID()} phone={phone} offer={offer} end={end} />
          ) : null}
        </div>
      </CaseInHand>
      <FocusSummary />
    </StaffPage>
  )
}
