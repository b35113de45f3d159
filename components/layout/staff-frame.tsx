import type { ComponentProps, ReactNode } from 'react'
import { DemonstrationBand } from './demonstration-band'
import type { Office } from './office'
import { SkipLink } from './skip-link'
import { StaffHeader } from './staff-header'

export type StaffTheme = 'terang' | 'redup'

/** Bar and room of a staff page; the page fills the room as it likes. Pass person, links and `signOut` only when signed in. */
export function StaffFrame({
  office,
  theme = 'terang',
  children,
  ...header
}: { office: Pick<Office, 'name' | 'isDemonstration'>; theme?: StaffTheme; children: ReactNode } & Omit<
  ComponentProps<typeof StaffHeader>,
  'officeName'
>) {
  return (
    <div className="staf flex min-h-dvh flex-col" data-tema={theme}>
      <SkipLink />
      <DemonstrationBand office={office} />
      <StaffHeader officeName={office.name} {...header} />
      <main id="isi" tabIndex={-1} className="flex-1">
        {children}
      </main>
    </div>
  )
}
