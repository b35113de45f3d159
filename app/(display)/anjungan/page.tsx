import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { KioskFrame } from '@/components/display/kiosk-frame'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { displayOrConnect } from '@/lib/auth/display'
import { visitor } from '@/lib/auth/visitor'
import { purposeLabel, purposeSlug, VISIT_PURPOSES } from '@/lib/domain/visit'
import { getLobbyNotice } from '@/lib/queries/get-lobby-notice'
import { getOffice } from '@/lib/queries/get-office'
import { routes } from '@/lib/routes'
import { help } from './actions'

export const metadata: Metadata = { title: 'Anjungan' }

export default async function KioskPage({ searchParams }: PageProps<'/anjungan'>) {
  const display = await displayOrConnect('kiosk')
  const isCalled = (await searchParams).petugas === 'dipanggil'
  const [{ name }, notice] = await Promise.all([getOffice(await visitor()), getLobbyNotice(display)])
  return (
    <KioskFrame office={name} press={randomUUID()} help={help} notice={notice} isStart={!isCalled}>
      {isCalled ? (
        <Notice kind="berhasil" role="status" title="Petugas sudah dipanggil">
          Tunggu di sini. Petugas datang menolong Anda.
        </Notice>
      ) : null}
      <PageTitle lead="Sentuh keperluan Anda untuk mendapat nomor antrean.">Selamat datang</PageTitle>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {VISIT_PURPOSES.map((purpose, index) => (
          <li key={purpose}>
            <a
              href={routes.kioskPurpose(purposeSlug(purpose))}
              className="flex min-h-[max(7rem,26vh-6rem)] items-center gap-4 rounded-sudut border-2 border-garis-input bg-permukaan px-6 text-bagian font-bold text-teks no-underline hover:border-aksi hover:bg-pilih"
            >
              <span className="angka text-judul text-aksi">{index + 1}</span>
              <span>{purposeLabel(purpose)}</span>
            </a>
          </li>
        ))}
      </ul>
    </KioskFrame>
  )
}
