import { PaperDrawing } from '@/components/service/paper-drawing'
import { Badge } from '@/components/ui/badge'
import { Whole } from '@/components/ui/whole'
import { documentTypes } from '@/lib/domain/service'
import { routes } from '@/lib/routes'
import type { Paper } from './paper-card'
import { WaitingHint } from './waiting-hint'

/** Every paper of a draft with how it is answered; what is not answered yet stands out. */
export function PaperList({ token, papers }: { token: string; papers: readonly Paper[] }) {
  return (
    <ul className="grid gap-3">
      {papers.map(paper => (
        <li key={paper.type}>
          <a
            href={routes.draftDocument(token, paper.type)}
            className="flex items-center gap-4 rounded-sudut border border-garis bg-permukaan p-3 text-teks no-underline hover:bg-pilih"
          >
            <PaperDrawing type={paper.type} />
            <span className="grid min-w-0 flex-1 justify-items-start gap-1">
              <span className="leading-snug font-bold">
                <Whole>{documentTypes[paper.type].label}</Whole>
              </span>
              <PaperState paper={paper} />
              <WaitingHint token={token} type={paper.type} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function PaperState({ paper: { isBrought, pages } }: { paper: Paper }) {
  if (isBrought) return <span className="text-teks-2">Anda bawa ke loket</span>
  if (pages.length > 0) return <span className="text-teks-2">Selesai, {pages.length} lembar</span>
  return (
    <Badge tone="perlu" shape="triangle">
      Belum ada foto
    </Badge>
  )
}
