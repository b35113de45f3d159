'use client'
import { firstLook, type Look } from '@/lib/domain/paper-look'
import { documentTypes } from '@/lib/domain/service'
import { routes } from '@/lib/routes'
import { instead } from './paper-choice'
import type { ViewedDocument } from './sheets-of'
import { toolClass } from './tool'

/** A tab for each paper. The choice lives in the address. */
export function PaperTabs({
  number,
  documents,
  look,
  go,
}: {
  number: string
  documents: readonly ViewedDocument[]
  look: Look
  go: (look: Look) => void
}) {
  return (
    <nav aria-label="Pilih berkas" className="mr-auto flex flex-wrap gap-1.5">
      {documents.map(({ id, type }, paper) => (
        <a
          key={id}
          href={routes.application(number, `lembar=${paper + 1}`)}
          aria-current={paper === look.paper ? 'true' : undefined}
          onClick={instead(() => go(firstLook(paper, 0, look.fit)))}
          className={toolClass(paper === look.paper)}
        >
          <span className="first-letter:uppercase">{documentTypes[type].short}</span>
        </a>
      ))}
    </nav>
  )
}
