import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { SignalBand } from '@/components/layout/signal-band'
import { ConnectPhoneForm } from '@/components/scan/connect-phone-form'
import { PhonePapers } from '@/components/scan/phone-papers'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { PageModule } from '@/components/ui/page-module'
import { PageTitle } from '@/components/ui/page-title'
import { returnedForm } from '@/lib/auth/returned-form'
import { phoneHere } from '@/lib/auth/scanner-phone'
import type { ScannerActor } from '@/lib/domain/actor'
import { needsLook } from '@/lib/domain/form-state'
import { refusals } from '@/lib/domain/refusal'
import { USE_MINUTES } from '@/lib/domain/scanner-phone'
import { getPhoneScan } from '@/lib/queries/get-scan'
import { routes } from '@/lib/routes'
import { connect } from './actions'

type Props = PageProps<'/pindai/[token]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { token } = await params
  const isRefused = needsLook(await returnedForm(routes.scannerPhone(token)))
  return { title: `${isRefused ? 'Galat: ' : ''}HP sebagai pemindai` }
}

export default async function ScannerPhonePage({ params }: Props) {
  const { token } = await params
  const here = await phoneHere(token)
  return (
    <>
      <main id="isi" className="mx-auto grid w-full max-w-borang flex-1 content-start gap-5 px-4 py-6">
        {here.phase === 'refused' ? (
          <>
            <PageTitle>HP tidak tersambung</PageTitle>
            <Notice kind="perlu-tindakan" role="alert" title={refusals[here.reason]} />
          </>
        ) : null}
        {here.phase === 'offered' ? (
          <>
            <PageTitle
              kicker={`Berkas ${here.number}`}
              lead={`Untuk petugas loket. Foto dari HP ini langsung masuk ke berkas itu, selama ${USE_MINUTES} menit.`}
            >
              Sambungkan HP ini
            </PageTitle>
            <ConnectPhoneForm token={token} press={randomUUID()} connect={connect} />
          </>
        ) : null}
        {here.phase === 'connected' ? <Connected token={token} scanner={here.scanner} /> : null}
      </main>
      <SignalBand />
      <PageModule src="/skrip/halaman.js" />
    </>
  )
}

/** What the connected phone photographs, and what of it arrived. */
async function Connected({ token, scanner }: { token: string; scanner: ScannerActor }) {
  const [{ number, papers }, { errors = {}, message }] = await Promise.all([
    getPhoneScan(scanner),
    returnedForm(routes.scannerPhone(token)),
  ])
  return (
    <>
      <PageTitle kicker={`Berkas ${number}`}>Foto berkas</PageTitle>
      <ErrorSummary errors={errors} message={message} />
      <PhonePapers address={routes.sendPhoneScans(token)} papers={papers} errors={errors} />
      <PageModule src="/skrip/galat.js" />
      <PageModule src="/skrip/pindai.js" />
    </>
  )
}
