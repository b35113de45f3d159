import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { DeskRows } from '@/components/application/desk-rows'
import { StaffPage } from '@/components/layout/staff-page'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { openTerm } from '@/lib/auth/search-term'
import { staffOrSignIn } from '@/lib/auth/staff'
import { isRegencyWide, mayOpenApplications } from '@/lib/domain/role'
import { MOST_FOUND } from '@/lib/domain/search'
import { findApplications } from '@/lib/queries/find-applications'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Hasil pencarian' }

const query = z.object({ t: z.string().catch('') })

export default async function FoundPage({ searchParams }: PageProps<'/petugas/cari'>) {
  const staff = await staffOrSignIn()
  if (!mayOpenApplications(staff.role)) notFound()
  const term = openTerm(staff, query.parse(await searchParams).t)
  const { rows, hasMore } = term ? await findApplications(staff, term) : { rows: [], hasMore: false }
  const [only] = rows
  if (only && rows.length === 1) redirect(routes.application(only.number))
  return (
    <StaffPage narrow>
      <PageTitle
        lead={hasMore ? `Ini ${MOST_FOUND} yang terbaru. Tambah kata untuk mempersempit.` : undefined}
      >
        {rows.length > 0
          ? `${hasMore ? 'Lebih dari ' : ''}${rows.length} berkas cocok`
          : 'Tidak ada yang cocok'}
      </PageTitle>
      {rows.length > 0 ? (
        <div className="overflow-hidden rounded-sudut border border-garis">
          <DeskRows rows={rows} open={undefined} now={new Date()} withOffice={isRegencyWide(staff.role)} />
        </div>
      ) : (
        <EmptyState>
          Periksa lagi ejaan atau angkanya. Nama dicari per kata; NIK, KK, dan nomor HP harus lengkap; kode
          cukup empat huruf terakhir; nomor antrean hanya hari ini.
        </EmptyState>
      )}
    </StaffPage>
  )
}
