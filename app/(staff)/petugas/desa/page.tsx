import type { Metadata } from 'next'
import { orNotFound } from '@/app/or-not-found'
import { FiledList } from '@/components/application/filed-list'
import { StaffPage } from '@/components/layout/staff-page'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { staffOrSignIn } from '@/lib/auth/staff'
import { DRAFT_DAYS } from '@/lib/domain/draft'
import { refusals } from '@/lib/domain/refusal'
import { villageLabel } from '@/lib/domain/village'
import { villageOf } from '@/lib/domain/villages'
import { listFiled } from '@/lib/queries/list-filed'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Berkas desa' }

export default async function VillageDeskPage({ searchParams }: PageProps<'/petugas/desa'>) {
  const staff = await staffOrSignIn()
  const { sesudah } = await searchParams
  const filed = await orNotFound(
    listFiled(staff, { after: typeof sesudah === 'string' ? sesudah : undefined }),
  )
  const village = villageOf(staff.villageCode ?? '')
  return (
    <StaffPage>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <PageTitle lead={village ? `${villageLabel(village)}. Hanya berkas yang Anda kirim.` : undefined}>
          Berkas desa
        </PageTitle>
        {village ? (
          <ButtonLink href={routes.fileForResident()} size="besar">
            Bantu warga baru
          </ButtonLink>
        ) : null}
      </div>
      {village ? null : <Notice kind="perlu-tindakan">{refusals.village_missing}</Notice>}
      <Filed {...filed} />
    </StaffPage>
  )
}

function Filed({ returned, drafts, sent, next }: Awaited<ReturnType<typeof listFiled>>) {
  if (returned.length + drafts.length + sent.length === 0)
    return (
      <EmptyState>Belum ada berkas warga. Tekan Bantu warga baru bila ada warga yang memerlukan.</EmptyState>
    )
  return (
    <>
      <FiledList title="Perlu dilengkapi" rows={returned} door="Lengkapi berkas" to={routes.repair} />
      <FiledList
        title="Belum dikirim"
        note={`Isian yang belum dikirim kami hapus sesudah ${DRAFT_DAYS} hari.`}
        rows={drafts}
        door="Lanjutkan isian"
        to={routes.draft}
      />
      <FiledList title="Sudah dikirim" rows={sent} door="Bukti kirim" to={routes.receipt} />
      {next ? (
        <p>
          <a
            href={routes.villageDesk(String(new URLSearchParams({ sesudah: next })))}
            className="inline-flex min-h-11 items-center"
          >
            Halaman berikutnya
          </a>
        </p>
      ) : null}
    </>
  )
}
