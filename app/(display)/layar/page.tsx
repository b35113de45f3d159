import type { Metadata } from 'next'
import { ConnectForm } from '@/components/display/connect-form'
import { PageModule } from '@/components/ui/page-module'
import { PageTitle } from '@/components/ui/page-title'
import { currentDisplay } from '@/lib/auth/display'
import { displayKinds } from '@/lib/domain/display'
import { routes } from '@/lib/routes'
import { connect } from './actions'

export const metadata: Metadata = { title: { absolute: '' } }

const TITLE = 'Sambungkan layar'

export default async function ConnectDisplayPage() {
  const display = await currentDisplay()
  return (
    <main id="isi" className="mx-auto grid w-full max-w-borang content-start gap-6 px-4 py-8">
      <PageTitle lead="Untuk TV dan tablet di ruang tunggu. Kodenya dibuat petugas di Pengaturan, bagian Layar.">
        {TITLE}
      </PageTitle>
      {display ? (
        <p>
          Layar ini sudah tersambung.{' '}
          <a href={display.shows === 'board' ? routes.board() : routes.kiosk()}>
            Buka {displayKinds[display.shows].label}
          </a>
        </p>
      ) : null}
      <ConnectForm title={TITLE} connect={connect} />
      <PageModule src="/skrip/galat.js" />
    </main>
  )
}
