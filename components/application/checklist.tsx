import { Badge } from '@/components/ui/badge'
import type { Shape } from '@/components/ui/status-shape'
import type { Tone } from '@/components/ui/tone'
import {
  type Answer,
  type LackingReason,
  lackingReasons,
  type Verdict,
  verdictLabels,
} from '@/lib/domain/document'
import type { FormAction } from '@/lib/domain/form-state'
import { documentTypes } from '@/lib/domain/service'
import { routes } from '@/lib/routes'
import type { ViewedDocument } from './document-viewer'
import { JudgeDocumentForm } from './judge-document-form'

export type JudgedDocument = ViewedDocument & {
  answer: Answer | null
  verdict: Verdict | null
  lackingReason: LackingReason | null
  note: string | null
}

const looks: Record<Verdict, { shape: Shape; tone: Tone }> = {
  fits: { shape: 'check', tone: 'siap' },
  lacking: { shape: 'triangle', tone: 'perlu' },
  not_applicable: { shape: 'dashed-circle', tone: 'netral' },
}

/** Every paper the service asks for, with what was found; with a form for each where finding is this person's to do. */
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
          <li key={paper.id} className="grid gap-1 p-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-2">
              <a href={routes.application(number, `lembar=${index + 1}`)} className="font-bold text-teks">
                {documentTypes[paper.type].label}
              </a>
              {paper.verdict ? <Badge {...looks[paper.verdict]}>{verdictLabels[paper.verdict]}</Badge> : null}
            </div>
            <p className="text-kecil text-teks-2">
              {answered(paper)}
              {paper.verdict ? '' : ' · belum diperiksa'}
            </p>
            {judge ? (
              <JudgeDocumentForm number={number} paper={paper} judge={judge} />
            ) : (
              <Why paper={paper} />
            )}
          </li>
        ))}
      </ul>
    </section>
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
