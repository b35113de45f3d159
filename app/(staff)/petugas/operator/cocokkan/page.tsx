import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StaffPage } from '@/components/layout/staff-page'
import { ListFileForm } from '@/components/siak/list-file-form'
import { PasteListForm } from '@/components/siak/paste-list-form'
import { BackLink } from '@/components/ui/back-link'
import { FocusSummary } from '@/components/ui/focus-summary'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { returnedForm } from '@/lib/auth/returned-form'
import { staffOrSignIn } from '@/lib/auth/staff'
import { needsLook } from '@/lib/domain/form-state'
import { keepsSiakLedger, readsSiakLedger } from '@/lib/domain/siak-ledger'
import { officeDay } from '@/lib/domain/working-days'
import { routes } from '@/lib/routes'
import { check } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const isRefused = needsLook(await returnedForm(routes.reconcile()))
  return { title: `${isRefused ? 'Galat: ' : ''}Cocokkan daftar kabupaten` }
}

export default async function ReconcilePage() {
  const { role } = await staffOrSignIn()
  if (!keepsSiakLedger(role)) notFound()
  const today = officeDay(new Date())
  return (
    <StaffPage narrow>
      <div>
        {readsSiakLedger(role) ? (
          <BackLink href={routes.siakLedger()}>Buku SIAK</BackLink>
        ) : (
          <BackLink href={routes.desk()}>Meja</BackLink>
        )}
        <PageTitle lead="Belum ada yang ditulis di sini: Anda melihat hasilnya dulu, lalu memutuskan.">
          Cocokkan daftar kabupaten
        </PageTitle>
      </div>
      <p>
        Tiap baris berisi nomor rujukan, NIK, dan status rekam. Rujukan atau NIK boleh kosong salah satunya.
        Baris pertama boleh berisi nama kolom; kolom kecamatan boleh ada.
      </p>
      <section aria-labelledby="tempel" className="grid gap-3">
        <SectionTitle id="tempel">Tempel dari lembar kerja</SectionTitle>
        <PasteListForm check={check} press={randomUUID()} seenOn={today} today={today} />
      </section>
      <section aria-labelledby="berkas" className="grid gap-3">
        <SectionTitle id="berkas">Atau kirim berkas CSV</SectionTitle>
        <ListFileForm
          address={routes.sendRegencyList()}
          press={randomUUID()}
          today={today}
          state={await returnedForm(routes.reconcile())}
        />
      </section>
      <FocusSummary />
    </StaffPage>
  )
}
