import { SummaryList, type SummaryRow } from '@/components/ui/summary-list'
import type { Answer } from '@/lib/domain/document'
import { type DocumentType, documentTypes } from '@/lib/domain/service'
import { formatBytes } from '@/lib/format/number'

type Paper = {
  type: DocumentType
  answer: Answer | null
  pages: readonly { id: string; fileName: string; size: number }[]
}

/** Each paper of an application and how it reaches the office. */
export function PaperSummary({ papers, changeHref }: { papers: readonly Paper[]; changeHref?: string }) {
  const rows: SummaryRow[] = papers.map(paper => ({
    label: documentTypes[paper.type].label,
    value: <PaperAnswer paper={paper} />,
    changeHref,
  }))
  return <SummaryList rows={rows} />
}

function PaperAnswer({ paper: { answer, pages } }: { paper: Paper }) {
  if (answer === null) return <span className="font-bold text-bahaya">Belum dijawab</span>
  if (answer === 'at_counter') return 'Dibawa ke loket'
  return (
    <ul>
      {pages.map(({ id, fileName, size }) => (
        <li key={id}>
          {fileName} <span className="whitespace-nowrap text-teks-2">({formatBytes(size)})</span>
        </li>
      ))}
    </ul>
  )
}
