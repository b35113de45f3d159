import { PaperDrawing } from '@/components/service/paper-drawing'
import { Whole } from '@/components/ui/whole'
import { type DocumentType, documentTypes } from '@/lib/domain/service'

const tipsFor = (type: DocumentType) => [
  'Letakkan di meja yang terang.',
  `Empat sudut ${type === 'damaged_card' ? 'kartu' : 'kertas'} terlihat.`,
  'Tulisan terbaca, tanpa pantulan.',
]

/** How a photo of a paper should look: the paper inside its four corners, and three short tips. */
export function PaperExample({ type }: { type: DocumentType }) {
  return (
    <div className="flex flex-wrap items-center gap-4">
      <div className="relative p-3">
        <PaperDrawing type={type} />
        {corners.map(corner => (
          <span key={corner} aria-hidden="true" className={`absolute size-4 border-pita ${corner}`} />
        ))}
      </div>
      <div className="min-w-44 flex-1">
        <p>
          <Whole>{documentTypes[type].hint}</Whole>
        </p>
        <ul className="mt-1 list-disc pl-5 text-teks-2">
          {tipsFor(type).map(tip => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}

const corners = [
  'top-0 left-0 border-t-3 border-l-3',
  'top-0 right-0 border-t-3 border-r-3',
  'bottom-0 left-0 border-b-3 border-l-3',
  'right-0 bottom-0 border-r-3 border-b-3',
]
