import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { orNotFound } from '@/app/or-not-found'
import { PressForm } from '@/components/application/press-form'
import { AddDisplayForm } from '@/components/display/add-display-form'
import { StaffPage } from '@/components/layout/staff-page'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { staffOrSignIn } from '@/lib/auth/staff'
import { displayKinds } from '@/lib/domain/display'
import { formatDate, formatMoment } from '@/lib/format/date'
import { listDisplays } from '@/lib/queries/list-displays'
import { add, revoke } from './actions'

export const metadata: Metadata = { title: 'Layar' }

export default async function DisplaysPage() {
  const { address, displays } = await orNotFound(listDisplays(await staffOrSignIn()))
  return (
    <StaffPage>
      <PageTitle lead="TV antrean dan anjungan bekerja tanpa akun petugas, dengan kode yang Anda buat di sini.">
        Layar
      </PageTitle>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        <section aria-labelledby="terpasang" className="grid content-start gap-3">
          <SectionTitle id="terpasang">Terpasang ({displays.length})</SectionTitle>
          {displays.length === 0 ? <EmptyState>Belum ada layar yang terpasang.</EmptyState> : null}
          <ul className="grid gap-3 empty:hidden">
            {displays.map(display => (
              <Installed key={display.id} display={display} />
            ))}
          </ul>
        </section>
        <section aria-labelledby="tambah" className="grid content-start gap-3">
          <SectionTitle id="tambah">Tambah layar</SectionTitle>
          <AddDisplayForm press={randomUUID()} address={address} add={add} />
        </section>
      </div>
    </StaffPage>
  )
}

type Display = Awaited<ReturnType<typeof listDisplays>>['displays'][number]

function Installed({ display }: { display: Display }) {
  const { id, kind, label, addedAt, seenAt } = display
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 rounded-sudut border border-garis bg-permukaan p-4">
      <div>
        <h3 className="font-bold">{label}</h3>
        <p className="text-kecil text-teks-2">
          {displayKinds[kind].label} · dibuat {formatDate(addedAt)} ·{' '}
          {seenAt ? `terakhir terhubung ${formatMoment(seenAt)}` : 'belum pernah terhubung'}
        </p>
      </div>
      <PressForm action={revoke} fields={{ press: randomUUID(), id }} variant="bahaya">
        Cabut
      </PressForm>
    </li>
  )
}
