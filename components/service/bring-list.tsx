import { Choice } from '@/components/ui/choice'
import { documentTypes } from '@/lib/domain/service'
import type { StandardPaper } from '@/lib/domain/standard-content'
import { type DrawnPaper, PaperDrawing } from './paper-drawing'
import { formNote } from './paper-notes'

/** What to take along, to be ticked off by oneself, on the screen or on paper: the boxes belong to no form. */
export function BringList({ papers, hasProxy }: { papers: readonly StandardPaper[]; hasProxy: boolean }) {
  return (
    <ul className="grid gap-3">
      {papers.map(paper => (
        <Item
          key={paper.type}
          drawing={paper.type}
          name={documentTypes[paper.type].label}
          note={formNote(paper)}
        />
      ))}
      {hasProxy ? (
        <Item
          drawing="proxy_letter"
          name="Surat kuasa (formulir F-1.07)"
          note="Minta formulirnya di loket. Anda dan wakil Anda menandatanganinya."
        />
      ) : null}
    </ul>
  )
}

function Item({ drawing, name, note }: { drawing: DrawnPaper; name: string; note: string }) {
  return (
    <li>
      <Choice
        type="checkbox"
        id={`bawa-${drawing}`}
        label={
          <span className="flex items-center gap-3">
            <span className="min-w-0 flex-1">
              <b className="block leading-snug">{name}</b>
              <span className="mt-1 block text-kecil text-teks-2">{note}</span>
            </span>
            <PaperDrawing type={drawing} />
          </span>
        }
      />
    </li>
  )
}
