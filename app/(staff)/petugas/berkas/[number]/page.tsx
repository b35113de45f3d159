import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { villageChoices } from '@/app/(staff)/village-choices'
import { ApplicantPanel } from '@/components/application/applicant-panel'
import { CaseHeader } from '@/components/application/case-header'
import { CaseHistory } from '@/components/application/case-history'
import { CaseLayout } from '@/components/application/case-layout'
import { CaseMessages } from '@/components/application/case-messages'
import { CaseMore } from '@/components/application/case-more'
import { CaseQueue } from '@/components/application/case-queue'
import { Checklist } from '@/components/application/checklist'
import { DocumentViewer } from '@/components/application/document-viewer'
import { MoveButtons } from '@/components/application/move-buttons'
import { ReceiptNotice } from '@/components/application/receipt-notice'
import { RecordingPanel } from '@/components/application/recording-panel'
import { RevealNikForm } from '@/components/application/reveal-nik-form'
import { Notice } from '@/components/ui/notice'
import { staffOrSignIn } from '@/lib/auth/staff'
import type { StaffActor } from '@/lib/domain/actor'
import { isRefusal } from '@/lib/domain/refusal'
import { needsRecording } from '@/lib/domain/service'
import { formatMoment } from '@/lib/format/date'
import { getApplication, type OpenedApplication } from '@/lib/queries/get-application'
import { listDesk } from '@/lib/queries/list-desk'
import { complete, judge, move, record, reveal } from './actions'

type Props = PageProps<'/petugas/berkas/[number]'>

const query = z.object({
  lembar: z.coerce.number().int().min(1).catch(1),
  baru: z.literal('1').optional().catch(undefined),
  sudah: z.literal('1').optional().catch(undefined),
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Berkas ${(await params).number}` }
}

export default async function CasePage({ params, searchParams }: Props) {
  const staff = await staffOrSignIn()
  const { number } = await params
  const { lembar, baru, sudah } = query.parse(await searchParams)
  const [application, desk] = await Promise.all([opened(staff, number), listDesk(staff)])
  const { documents, version, state, moves } = application
  return (
    <CaseLayout
      queue={<CaseQueue rows={desk.rows} number={number} now={new Date()} />}
      head={
        <CaseHeader
          person={application}
          nik={
            application.maskedNik ? (
              <RevealNikForm number={number} masked={application.maskedNik} reveal={reveal} />
            ) : (
              'Belum diisi'
            )
          }
        />
      }
      papers={
        <DocumentViewer
          number={number}
          documents={documents}
          chosen={documents[lembar - 1] ?? documents[0]}
        />
      }
      work={
        <>
          {sudah ? (
            <Notice kind="info" role="status" title="Permohonan ini sudah ada">
              Orang ini sudah mengajukan layanan yang sama. Kami membuka permohonannya, bukan membuat yang
              baru.
            </Notice>
          ) : null}
          {application.mayCheck && !application.isWhole ? (
            <ApplicantPanel
              number={number}
              seen={application.savedAt.toISOString()}
              press={randomUUID()}
              villages={await villageChoices(staff)}
              complete={complete}
            />
          ) : null}
          <Work application={application} isNew={baru !== undefined} />
        </>
      }
      decisions={
        <MoveButtons
          number={number}
          version={version}
          state={state}
          moves={moves}
          papers={documents.map(({ verdict }) => verdict ?? '').join()}
          presses={Object.fromEntries(moves.map(name => [name, randomUUID()]))}
          move={move}
        />
      }
    />
  )
}

function Work({ application, isNew }: { application: OpenedApplication; isNew: boolean }) {
  const { number, documents, mayCheck, recordedAt, receiptToken } = application
  return (
    <>
      {receiptToken && isNew ? <ReceiptNotice code={application.receiptCode} token={receiptToken} /> : null}
      <Checklist number={number} documents={documents} judge={mayCheck ? judge : undefined} />
      {needsRecording(application.variant) ? (
        <RecordingPanel
          number={number}
          recordedAt={recordedAt ? formatMoment(recordedAt) : undefined}
          record={mayCheck ? record : undefined}
        />
      ) : null}
      <CaseMore more={application} receiptToken={isNew ? undefined : receiptToken} />
      <CaseMessages messages={application.messages} phone={application.phone} />
      <CaseHistory events={application.history} />
    </>
  )
}

/** The application, or the page that says there is none. */
async function opened(staff: StaffActor, number: string) {
  try {
    return await getApplication(staff, number)
  } catch (thrown) {
    if (isRefusal(thrown)) notFound()
    throw thrown
  }
}
