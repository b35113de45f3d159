import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Code } from '@/components/ui/code'
import { SectionTitle } from '@/components/ui/page-title'
import { Whole } from '@/components/ui/whole'
import { type CounterVisit, visitSentence } from '@/lib/domain/counter-visit'
import type { Answer, LackingReason } from '@/lib/domain/document'
import type { NextNews } from '@/lib/domain/next-news'
import { groupCode } from '@/lib/domain/receipt-code'
import { repairSentence } from '@/lib/domain/repair'
import { type DocumentType, documentTypes, type Variant, variants } from '@/lib/domain/service'
import { formatSlot } from '@/lib/format/slot'
import { routes } from '@/lib/routes'
import { type AppointmentFacts, Ways } from './appointment-note'
import { NewsDay } from './news-day'

type Props = {
  progress: {
    variant: Variant
    repairToken?: string
    flagged: readonly { type: DocumentType; lackingReason: LackingReason | null }[]
    visit?: CounterVisit
    appointment?: AppointmentFacts
    nextNews?: NextNews
  }
  documents: readonly { type: DocumentType; answer: Answer | null }[]
  code: string
}

/** What the citizen does after sending, numbered. */
export function NextSteps({ progress, documents, code }: Props) {
  const { variant, repairToken, flagged, visit, appointment, nextNews } = progress
  const sent = named(documents.filter(({ answer }) => answer === 'sent'))
  const toHandIn = documents.find(({ type }) => type === 'damaged_card')?.answer
  const steps: [string, ReactNode][] = [
    ...(repairToken
      ? [step('lengkapi', <ToRepair path={routes.repair(repairToken)} papers={flagged} />)]
      : []),
    ...(appointment ? [step('janji', <Appointed appointment={appointment} />)] : []),
    ...(visit && !appointment
      ? [step('datang', `${visitSentence(visit)} Kami periksa saat Anda datang.`)]
      : []),
    ...(nextNews ? [step('kabar', <NewsDay news={nextNews} before="Tunggu kabar kami" />)] : []),
    ...(toHandIn === 'sent' ? [step('serahkan', 'Saat mengambil, serahkan KTP-el yang rusak.')] : []),
    ...(toHandIn === 'at_counter' ? [step('serahkan', variants[variant].inPerson)] : []),
    ...(sent ? [step('asli', `Bawa berkas aslinya setiap kali ke loket: ${sent}.`)] : []),
    step(
      'kode',
      <>
        Tunjukkan kode <Code value={groupCode(code)} />. Anda tidak perlu mengisi lagi.
      </>,
    ),
  ]
  return (
    <section aria-labelledby="langkah" className="grid gap-2">
      <SectionTitle id="langkah">Langkah berikutnya</SectionTitle>
      <ol className="grid list-decimal gap-1 pl-6">
        {steps.map(([key, words]) => (
          <li key={key}>
            <Whole>{words}</Whole>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What the officer asks for again, named. */
const ToRepair = ({ path, papers }: { path: Route; papers: Props['progress']['flagged'] }) => (
  <>
    <a href={path}>{repairSentence(papers)}</a>, supaya kami bisa melanjutkan.
  </>
)

/** The time they were given for their recording, that it has gone by, or what may take it; and how to ask for another. */
const Appointed = ({ appointment }: { appointment: AppointmentFacts }) => {
  const { before, after } = wordsFor(appointment)
  return (
    <>
      <b className="angka">
        {before} {formatSlot(appointment.startsAt)}.
      </b>{' '}
      {after} <Ways appointment={appointment} />.
    </>
  )
}

function wordsFor({ isOver, hindrance }: AppointmentFacts) {
  if (hindrance)
    return {
      before: 'Jam perekaman Anda belum pasti:',
      after: `${hindrance} Lihat status sebelum berangkat, atau minta jam baru lewat`,
    }
  return isOver
    ? {
        before: 'Jam perekaman Anda sudah lewat:',
        after: 'Datang saja pada jam layanan, atau minta jam baru lewat',
      }
    : { before: 'Datang untuk perekaman', after: 'Perlu jam lain? Minta lewat' }
}

const named = (papers: Props['documents']) => papers.map(({ type }) => documentTypes[type].short).join(', ')

const step = (key: string, words: ReactNode): [string, ReactNode] => [key, words]
