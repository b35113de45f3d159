import { documentTypes } from '@/lib/domain/service'
import type { StandardPaper } from '@/lib/domain/standard-content'
import { PaperDrawing } from './paper-drawing'
import { paperNote } from './paper-notes'

/** What to bring for a service: a drawing, the everyday name, and in which form. */
export function RequirementList({ papers }: { papers: readonly StandardPaper[] }) {
  return (
    <ul className="grid gap-3 print:gap-2">
      {papers.map(paper => (
        <li
          key={paper.type}
          className="flex items-center gap-4 rounded-sudut border border-garis bg-permukaan p-3 print:p-1.5"
        >
          <PaperDrawing type={paper.type} />
          <div className="min-w-0">
            <p className="leading-snug font-bold">{documentTypes[paper.type].label}</p>
            <p className="mt-1 text-kecil text-teks-2">{paperNote(paper)}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
