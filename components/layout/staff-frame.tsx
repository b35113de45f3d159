import type { ComponentProps, ReactNode } from 'react'
import { DemonstrationBand } from './demonstration-band'
import { SkipLink } from './skip-link'
import { StaffHeader } from './staff-header'

/** Bar and room of a staff page; the page fills the room as it likes. `--tinggi-kepala` is what bar and band take on a desk's screen. */
export function StaffFrame({
  isDemonstration,
  theme,
  hasKeys = false,
  children,
  ...header
}: {
  isDemonstration: boolean
  /** The word its colours hang on; none for the usual ones. */
  theme?: string
  /** Whether single keys work for this person. */
  hasKeys?: boolean
  children: ReactNode
} & ComponentProps<typeof StaffHeader>) {
  const above = isDemonstration ? '[--tinggi-kepala:4.625rem]' : '[--tinggi-kepala:3rem]'
  return (
    <div
      data-tema={theme}
      data-tombol-mati={hasKeys ? undefined : ''}
      className={`staf flex min-h-dvh flex-col ${above}`}
    >
      <SkipLink />
      <DemonstrationBand office={{ isDemonstration }} />
      <StaffHeader {...header} />
      <main id="isi" tabIndex={-1} className="flex-1">
        {children}
      </main>
    </div>
  )
}
