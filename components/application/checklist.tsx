import { Badge } from '@/components/ui/badge'
import { Kbd } from '@/components/ui/kbd'
import type { Shape } from '@/components/ui/status-shape'
import type { Tone } from '@/components/ui/tone'
import { PaperLink } from '@/components/viewer/paper-choice'
import type { ViewedDocument } from '@/components/viewer/sheets-of'
import {
  type Answer,
  type LackingReason,
  lackingReasons,
  type Verdict,
  verdictLabels,
} from '@/lib/domain/document'
import type { FormAction } from '@/lib/domain/form-state'
import { documentTypes } from '@/lib/domain/service'
import { JudgeDocumentForm } from './judge-document-form'

export type JudgedDocument = ViewedDocument & {
  answer: Answer | null
  verdict: Verdict | null
  lackingReason: LackingReason | null
  note: string | null
  judgedAt: Date | null
}

const looks: Record<Verdict, { shape: Shape; tone: Tone }> = {
  fits: { shape: 'check', tone: 'siap' },
  lacking: { shape: 'triangle', tone: 'perlu' },
  not_applicable: { shape: 'dashed-circle', tone: 'netral' },
}

/** Every paper the service asks for, with what was found; with a form for each where finding is this person's to do. Choosing one turns the viewer to it. */
export function Checklist({
  number,
  documents,
  judge,
}: {
  number: string
  documents: readonly JudgedDocument[]
  judge: FormAction | undefined
}) {
  return (
    <section aria-labelledby="daftar-berkas" className="grid gap-2">
      <h2 id="daftar-berkas" className="text-bagian font-bold">
        {judge ? 'Periksa berkas' : 'Berkas'}
      </h2>
      <ul className="divide-y divide-garis rounded-sudut border border-garis">
        {documents.map((paper, index) => (
          <li
            key={paper.id}
            className="grid gap-1.5 p-3 has-[a[aria-current=true]]:bg-pilih meja:gap-1 meja:px-2.5 meja:py-1.5"
          >
            <Item number={number} paper={paper} index={index} judge={judge} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Item({
  number,
  paper,
  index,
  judge,
}: {
  number: string
  paper: JudgedDocument
  index: number
  judge: FormAction | undefined
}) {
  const { type, verdict } = paper
  const shortcut = index < 9 ? String(index + 1) : undefined
  return (
    <>
      <div className="flex items-baseline gap-x-2">
        <p className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2">
          <PaperLink number={number} paper={index} className="min-h-6 font-bold text-teks">
            {documentTypes[type].label}
          </PaperLink>
          <span className="text-kecil text-teks-2">
            {answered(paper)}
            {verdict || judge ? '' : ' · belum diperiksa'}
          </span>
          {verdict && !judge ? <Badge {...looks[verdict]}>{verdictLabels[verdict]}</Badge> : null}
        </p>
        {judge && shortcut ? <Kbd>{shortcut}</Kbd> : null}
      </div>
      <Why paper={paper} />
      {judge ? <JudgeDocumentForm number={number} paper={paper} shortcut={shortcut} judge={judge} /> : null}
    </>
  )
}

function Why({ paper }: { paper: JudgedDocument }) {
  if (!paper.lackingReason && !paper.note) return null
  return (
    <p className="text-kecil">
      {[paper.lackingReason && lackingReasons[paper.lackingReason].label, paper.note]
        .filter(Boolean)
        .join('. ')}
    </p>
  )
}

function answered({ answer, pages }: JudgedDocument): string {
  if (pages.length > 0) return `${pages.length} lembar dikirim`
  return answer ? 'Dibawa ke loket' : 'Belum dijawab pemohon'
}
