import type { ComponentProps, ReactNode } from 'react'
import { DemonstrationBand } from './demonstration-band'
import { SkipLink } from './skip-link'
import { StaffHeader } from './staff-header'

/** Bar and room of a staff page. On a desk's screen the room is what bar and bands leave of it, however tall they are; the page fills it as it likes. */
export function StaffFrame({
  isDemonstration,
  theme,
  hasKeys = false,
  bands,
  children,
  ...header
}: {
  isDemonstration: boolean
  /** The word its colours hang on; none for the usual ones. */
  theme?: string
  /** Whether single keys work for this person. */
  hasKeys?: boolean
  /** What everyone must know now, side by side under the bar where they fit; nothing while all is well. */
  bands?: ReactNode
  children: ReactNode
} & ComponentProps<typeof StaffHeader>) {
  return (
    <div
      data-tema={theme}
      data-tombol-mati={hasKeys ? undefined : ''}
      className="staf flex min-h-dvh flex-col"
    >
      <SkipLink />
      <DemonstrationBand office={{ isDemonstration }} />
      <StaffHeader {...header} />
      <div className="tanpa-cetak flex flex-wrap">{bands}</div>
      <main id="isi" tabIndex={-1} className="flex-1 meja:flex meja:flex-col">
        {children}
      </main>
    </div>
  )
}
