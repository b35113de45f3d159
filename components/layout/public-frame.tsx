import type { ReactNode } from 'react'
import { PageModule } from '@/components/ui/page-module'
import { DemonstrationBand } from './demonstration-band'
import type { Office } from './office'
import { PublicFooter } from './public-footer'
import { PublicHeader } from './public-header'
import { SignalBand } from './signal-band'
import { SkipLink } from './skip-link'

/** Head, room and foot of a public page. Children keep to a readable column unless their root has the class `luas`. */
export function PublicFrame({ office, children }: { office: Office; children: ReactNode }) {
  return (
    <div className="warga flex min-h-dvh flex-col print:min-h-0">
      <SkipLink />
      <DemonstrationBand office={office} />
      <PublicHeader office={office} />
      <main
        id="isi"
        tabIndex={-1}
        className="isi-halaman mx-auto w-full max-w-luas flex-1 px-4 pt-4 print:pt-1"
      >
        {children}
      </main>
      <PublicFooter office={office} />
      <SignalBand />
      <PageModule src="/skrip/halaman.js" />
    </div>
  )
}
