import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { z } from 'zod'
import { orNotFound } from '@/app/or-not-found'
import { StaffPage } from '@/components/layout/staff-page'
import { DestroyForm } from '@/components/originals/destroy-form'
import { HeldOriginals } from '@/components/originals/held-originals'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { staffOrSignIn } from '@/lib/auth/staff'
import { listOriginals } from '@/lib/queries/list-originals'
import { routes } from '@/lib/routes'
import { destroy } from './actions'

export const metadata: Metadata = { title: 'Dokumen asli' }

const query = z.object({
  sesudah: z.string().optional().catch(undefined),
  /** The berita acara that was made just now. */
  surat: z.uuid().optional().catch(undefined),
})

export default async function OriginalsPage({ searchParams }: PageProps<'/petugas/persediaan/dokumen-asli'>) {
  const staff = await staffOrSignIn()
  const { sesudah, surat } = query.parse(await searchParams)
  const { rows, destroys, witnesses, next } = await orNotFound(listOriginals(staff, sesudah))
  const now = new Date()
  return (
    <StaffPage>
      <PageTitle lead="Yang paling lama disimpan ada di atas. Tempatnya diubah di berkas masing-masing.">
        Dokumen asli di kantor
      </PageTitle>
      {surat ? (
        <Notice kind="berhasil" role="status" title="Pemusnahan sudah dicatat.">
          <a href={routes.officialPaper(surat)} className="inline-flex min-h-11 items-center">
            Buka berita acara untuk ditandatangani (PDF)
          </a>
        </Notice>
      ) : null}
      {rows.length === 0 ? (
        <EmptyState>Tidak ada dokumen asli yang disimpan. Yang diterima di loket muncul di sini.</EmptyState>
      ) : destroys ? (
        <DestroyForm rows={rows} now={now} witnesses={witnesses} press={randomUUID()} destroy={destroy} />
      ) : (
        <HeldOriginals rows={rows} now={now} />
      )}
      {next ? (
        <p>
          <a href={routes.originals({ sesudah: next })} className="inline-flex min-h-11 items-center">
            Lihat yang berikutnya
          </a>
        </p>
      ) : null}
    </StaffPage>
  )
}
