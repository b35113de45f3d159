import {
  type DocumentType,
  documentTypes,
  needsRecording,
  requiredDocuments,
  type Variant,
} from '@/lib/domain/service'
import { PaperDrawing } from './paper-drawing'

const notes: Record<DocumentType, string> = {
  family_card: 'Bawa yang asli untuk dicocokkan di loket.',
  marriage_proof: 'Hanya bila Anda belum 17 tahun dan sudah atau pernah kawin.',
  relocation_certificate: 'Anda dapatkan dari dinas kependudukan di daerah asal.',
  police_loss_report: 'Anda dapatkan di kantor polisi. Pastikan ada cap dan tanggalnya.',
  damaged_card: 'Kartunya diserahkan di loket. Foto saja belum cukup.',
}

/** The standard asks a first card for a copy of the KK, the others for the KK itself. */
const firstCardNotes: Partial<Record<DocumentType, string>> = {
  family_card: 'Fotokopi untuk loket. Bila mengirim dari rumah, foto KK yang asli.',
}

/** What to bring for a service: a drawing, the everyday name and where it comes from. */
export function RequirementList({ variant }: { variant: Variant }) {
  const isFirstCard = needsRecording(variant)
  const papers = requiredDocuments(variant, isFirstCard ? 'married' : null)
  return (
    <ul className="grid gap-3">
      {papers.map(paper => (
        <li
          key={paper}
          className="flex items-center gap-4 rounded-sudut border border-garis bg-permukaan p-3"
        >
          <PaperDrawing type={paper} />
          <div className="min-w-0">
            <p className="leading-snug font-bold">{documentTypes[paper].label}</p>
            <p className="mt-1 text-kecil text-teks-2">
              {(isFirstCard && firstCardNotes[paper]) || notes[paper]}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
