import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { StaffPage } from '@/components/layout/staff-page'
import { BackLink } from '@/components/ui/back-link'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { staffOrSignIn } from '@/lib/auth/staff'
import { filesForVillage } from '@/lib/domain/role'
import { villageLabel } from '@/lib/domain/village'
import { villageOf } from '@/lib/domain/villages'
import { routes } from '@/lib/routes'
import { file } from './actions'
import { ResidentForm } from './resident-form'

const TITLE = 'Bantu warga baru'

// The form writes its own title, which changes when something is to be put right.
export const metadata: Metadata = { title: { absolute: '' } }

export default async function FileForResidentPage() {
  const staff = await staffOrSignIn()
  if (!filesForVillage(staff.role)) notFound()
  const village = villageOf(staff.villageCode ?? '')
  if (!village) redirect(routes.villageDesk())
  return (
    <StaffPage>
      <div>
        <BackLink href={routes.villageDesk()}>Berkas desa</BackLink>
        <PageTitle lead="Isi bersama warga yang duduk di depan Anda. Tidak dipungut biaya.">
          {TITLE}
        </PageTitle>
      </div>
      <Notice title="Berkas ini ditandai sebagai kiriman Anda.">
        Warga dan petugas loket membaca bahwa Anda yang mengirim. Perangkat ini tidak menyimpan isiannya.
      </Notice>
      <ResidentForm
        title={`${TITLE} · Meja Layanan`}
        press={randomUUID()}
        village={{ code: village.code, label: villageLabel(village) }}
        file={file}
      />
    </StaffPage>
  )
}
