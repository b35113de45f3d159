import type { ReactNode } from 'react'
import { Code } from '@/components/ui/code'
import { SectionTitle } from '@/components/ui/page-title'
import type { Answer } from '@/lib/domain/document'
import type { NextNews } from '@/lib/domain/next-news'
import { groupCode } from '@/lib/domain/receipt-code'
import {
  type DocumentType,
  documentTypes,
  needsRecording,
  type Variant,
  variants,
} from '@/lib/domain/service'
import { NewsDay } from './news-day'

type Props = {
  progress: { variant: Variant; isYours: boolean; nextNews?: NextNews }
  documents: readonly { type: DocumentType; answer: Answer | null }[]
  code: string
}

/** What the citizen does after sending, numbered. */
export function NextSteps({ progress: { variant, isYours, nextNews }, documents, code }: Props) {
  const { inPerson } = variants[variant]
  const brought = named(documents.filter(({ answer }) => answer === 'at_counter'))
  const sent = named(documents.filter(({ answer }) => answer === 'sent'))
  const mustCome = brought !== '' || needsRecording(variant)
  const steps: [string, ReactNode][] = [
    ...(isYours ? [step('lengkapi', 'Lengkapi dulu berkas yang kami minta.')] : []),
    ...(brought ? [step('bawa', `Datang ke loket membawa: ${brought}. Kami periksa saat Anda datang.`)] : []),
    ...(inPerson ? [step('datang', inPerson)] : []),
    ...(nextNews && !mustCome ? [step('kabar', <NewsDay news={nextNews} before="Tunggu kabar kami" />)] : []),
    ...(sent ? [step('asli', `Setiap ke loket, bawa aslinya: ${sent}.`)] : []),
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
          <li key={key}>{words}</li>
        ))}
      </ol>
    </section>
  )
}

const named = (papers: Props['documents']) => papers.map(({ type }) => documentTypes[type].short).join(', ')

const step = (key: string, words: ReactNode): [string, ReactNode] => [key, words]
