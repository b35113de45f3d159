import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { scan } from '@/app/(staff)/petugas/antrean/actions'
import { villageChoices } from '@/app/(staff)/village-choices'
import { ApplicantPanel } from '@/components/application/applicant-panel'
import { CaseHeader } from '@/components/application/case-header'
import { CaseHistory } from '@/components/application/case-history'
import { CaseLayout } from '@/components/application/case-layout'
import { CaseMessages } from '@/components/application/case-messages'
import { CaseMore } from '@/components/application/case-more'
import { Checklist } from '@/components/application/checklist'
import { MoveButtons } from '@/components/application/move-buttons'
import { PersonFacts } from '@/components/application/person-facts'
import { PressForm } from '@/components/application/press-form'
import { ReceiptNotice } from '@/components/application/receipt-notice'
import { RevealNikForm } from '@/components/application/reveal-nik-form'
import { PrintingPanel } from '@/components/printing/printing-panel'
import { SiakPanel } from '@/components/siak/siak-panel'
import { CaseInHand } from '@/components/staff/case-in-hand'
import { Notice } from '@/components/ui/notice'
import { DocumentViewer } from '@/components/viewer/document-viewer'
import { PaperChoice } from '@/components/viewer/paper-choice'
import type { StaffActor } from '@/lib/domain/actor'
import { firstLook, type Look, readLook } from '@/lib/domain/paper-look'
import { officeDay } from '@/lib/domain/working-days'
import type { OpenedApplication } from '@/lib/queries/get-application'
import { routes } from '@/lib/routes'
import { complete, judge, move, note, reprint, reveal, takeOver } from './actions'

import { CaseTime } from './case-time'
import { Hold } from './hold'
import { Original } from './original'
import { Recording } from './recording'

/** A tool that was pressed without scripts stands after what the page held so far. */
const pressedLast = z.preprocess(
  value => (Array.isArray(value) ? value.at(-1) : value),
  z.string().optional().catch(undefined),
)

/** How a case is looked at, as its address says. */
export const caseQuery = z.object({
  lembar: z.coerce.number().int().min(1).catch(1),
  tampil: pressedLast,
  banding: pressedLast,
  tahap: z.string().optional().catch(undefined),
  baru: z.literal('1').optional().catch(undefined),
  sudah: z.literal('1').optional().catch(undefined),
})

type Props = {
  staff: StaffActor
  application: OpenedApplication
  query: z.output<typeof caseQuery>
  queue: ReactNode
  footer: ReactNode
  /** Whether it is shown beside the queue only because it comes first: then the page is the desk's, and a small screen shows the queue. */
  isDesk?: boolean
}

/** One case at the desk: the queue, the papers, what is asked of them, and the moves. */
export function CaseRoom({ staff, application, query, queue, footer, isDesk = false }: Props) {
  const { id, number, documents, version, state, moves, presence } = application
  return (
    <PaperChoice key={number} initial={lookOf(query, documents)}>
      <CaseLayout
        isDesk={isDesk}
        queue={queue}
        footer={footer}
        head={
          <CaseHeader
            name={application.name}
            state={state}
            time={<CaseTime application={application} />}
            level={isDesk ? 2 : 1}
          />
        }
        papers={
          <DocumentViewer
            number={number}
            documents={documents}
            beside={readLook(query.banding)}
            scanHref={application.mayCheck ? routes.scan(number) : undefined}
          />
        }
        work={<Work staff={staff} application={application} query={query} />}
        decisions={
          <CaseInHand
            key={id}
            applicationId={id}
            number={number}
            pageId={randomUUID()}
            shown={presence}
            renderedAt={new Date()}
            isOpened={!isDesk}
            canMove={moves.length > 0}
            press={randomUUID()}
            takeOver={takeOver}
          >
            <MoveButtons
              number={number}
              version={version}
              state={state}
              moves={moves}
              papers={documents.map(({ verdict }) => verdict ?? '').join()}
              presses={Object.fromEntries(moves.map(name => [name, randomUUID()]))}
              tab={query.tahap}
              move={move}
            />
          </CaseInHand>
        }
      />
    </PaperChoice>
  )
}

/** What is looked at first: what the address says, where there is such a paper. */
function lookOf({ tampil, lembar }: Props['query'], documents: OpenedApplication['documents']): Look {
  const asked = readLook(tampil)
  return asked && documents[asked.paper] ? asked : firstLook(Math.min(lembar, documents.length) - 1)
}

async function Work({
  staff,
  application,
  query,
}: {
  staff: StaffActor
  application: OpenedApplication
  query: Props['query']
}) {
  const isNew = query.baru !== undefined
  const { number, documents, mayCheck, isWhole, maskedNik, savedAt, receiptToken } = application
  return (
    <>
      <PersonFacts
        person={application}
        nik={maskedNik ? <RevealNikForm number={number} masked={maskedNik} reveal={reveal} /> : 'Belum diisi'}
      />
      {receiptToken && isNew ? (
        <ReceiptNotice code={application.receiptCode} token={receiptToken} scanHref={routes.scan(number)} />
      ) : null}
      {query.sudah ? <AlreadyThere /> : null}
      <Hold staff={staff} number={number} />
      {mayCheck && !isWhole ? (
        <ApplicantPanel
          number={number}
          seen={savedAt.toISOString()}
          press={randomUUID()}
          villages={await villageChoices(staff)}
          complete={complete}
        />
      ) : null}
      <Checklist number={number} documents={documents} judge={mayCheck ? judge : undefined} />
      <Recording staff={staff} number={number} mayCheck={mayCheck} />
      <Original staff={staff} number={number} />
      <Arrival application={application} />
      <SiakPanel
        siak={application}
        fields={{ press: randomUUID() }}
        today={officeDay(new Date())}
        note={application.mayNoteRecord ? note : undefined}
      />
      <PrintingPanel
        number={number}
        prints={application.prints}
        last={application.reprints.at(-1)}
        press={randomUUID()}
        reprint={application.mayReprint ? reprint : undefined}
      />
      <CaseMore more={application} receiptToken={isNew ? undefined : receiptToken} />
      <CaseMessages messages={application.messages} phone={application.phone} />
      <CaseHistory events={application.history} reprints={application.reprints} />
    </>
  )
}

const AlreadyThere = () => (
  <Notice kind="info" role="status" title="Permohonan ini sudah ada">
    Orang ini sudah mengajukan layanan yang sama. Kami membuka permohonannya, bukan membuat yang baru.
  </Notice>
)

/** For whoever was found by name: a queue number, while they hold none today. */
function Arrival({ application }: { application: OpenedApplication }) {
  const { number, receiptToken, ticketNumber } = application
  if (!receiptToken || ticketNumber) return null
  return (
    <PressForm action={scan} fields={{ press: randomUUID(), scanned: number }} variant="kedua">
      Catat kedatangan
    </PressForm>
  )
}
