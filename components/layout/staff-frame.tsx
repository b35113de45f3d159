import type { ComponentProps, ReactNode } from 'react'
import { DemonstrationBand } from './demonstration-band'
import { SkipLink } from './skip-link'
import { StaffHeader } from './staff-header'

/** What bar and bands take on a desk's screen; pages that fill the rest read it as `--tinggi-kepala`. */
const heights = {
  bar: '[--tinggi-kepala:3rem]',
  marked: '[--tinggi-kepala:4.625rem]',
  barAndOutage: '[--tinggi-kepala:5.25rem]',
  markedAndOutage: '[--tinggi-kepala:6.875rem]',
}

/** Bar and room of a staff page; the page fills the room as it likes. */
export function StaffFrame({
  isDemonstration,
  theme,
  hasKeys = false,
  outages,
  children,
  ...header
}: {
  isDemonstration: boolean
  /** The word its colours hang on; none for the usual ones. */
  theme?: string
  /** Whether single keys work for this person. */
  hasKeys?: boolean
  /** What is out of order, under the bar; nothing while all is well. */
  outages?: ReactNode
  children: ReactNode
} & ComponentProps<typeof StaffHeader>) {
  const bar = isDemonstration ? ('marked' as const) : ('bar' as const)
  return (
    <div
      data-tema={theme}
      data-tombol-mati={hasKeys ? undefined : ''}
      className={`staf flex min-h-dvh flex-col ${heights[outages ? (`${bar}AndOutage` as const) : bar]}`}
    >
      <SkipLink />
      <DemonstrationBand office={{ isDemonstration }} />
      <StaffHeader {...header} />
      {outages}
      <main id="isi" tabIndex={-1} className="flex-1">
        {children}
      </main>
    </div>
  )
}
