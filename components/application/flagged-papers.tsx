import { Whole } from '@/components/ui/whole'
import { type LackingReason, lackingReasons } from '@/lib/domain/document'
import { type DocumentType, documentTypes } from '@/lib/domain/service'

type Flagged = { type: DocumentType; lackingReason: LackingReason | null; note: string | null }

/** The papers an officer found lacking, each with the reason and what to do. */
export function FlaggedPapers({ papers }: { papers: readonly Flagged[] }) {
  return (
    <ul className="grid gap-2">
      {papers.map(({ type, lackingReason, note }) => (
        <li key={type} className="rounded-sudut bg-perlu p-3 text-perlu-teks">
          <p className="font-bold">
            <Whole>{documentTypes[type].label}</Whole>
          </p>
          {lackingReason ? (
            <p>
              <Whole>{lackingReasons[lackingReason].told}</Whole>
            </p>
          ) : null}
          {note ? <p>Catatan petugas: {note}</p> : null}
        </li>
      ))}
    </ul>
  )
}
