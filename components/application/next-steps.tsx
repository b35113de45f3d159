import type { ReactNode } from 'react'
import { Code } from '@/components/ui/code'
import { SectionTitle } from '@/components/ui/page-title'
import type { Answer } from '@/lib/domain/document'
import type { NextNews } from '@/lib/domain/next-news'
import { groupCode } from '@/lib/domain/receipt-code'
import { type DocumentType, documentTypes, type Variant, variants } from '@/lib/domain/service'
import { NewsDay } from './news-day'

type Props = {
  progress: { variant: Variant; isYours: boolean; nextNews?: NextNews }
  documents: readonly { type: DocumentType; answer: Answer | null }[]
  code: string
}

/** What the citizen does after sending, numbered. */
export function NextSteps({ progress: { variant, isYours, nextNews }, documents, code }: Props) {
  const { inPerson } = variants[variant]
  const originals = documents.map(({ type }) => documentTypes[type].short).join(', ')
  const brought = documents.filter(({ answer }) => answer === 'at_counter')
  const steps: [string, ReactNode][] = [
    ...(isYours ? [step('lengkapi', 'Lengkapi dulu berkas yang kami minta.')] : []),
    ...(nextNews ? [step('kabar', <NewsDay news={nextNews} before="Tunggu kabar kami" />)] : []),
    ...(inPerson ? [step('datang', inPerson)] : []),
    ...(brought.length > 0
      ? [step('bawa', 'Berkas yang Anda bawa kami periksa setelah Anda datang ke loket.')]
      : []),
    step('asli', `Saat ke loket, bawa aslinya: ${originals}.`),
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

const step = (key: string, words: ReactNode): [string, ReactNode] => [key, words]
