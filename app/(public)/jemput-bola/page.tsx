import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { publicOffice } from '@/app/(public)/office'
import { villageOptions } from '@/components/application/village-options'
import { HomeVisitForms } from '@/components/home-visit/home-visit-forms'
import { BackLink } from '@/components/ui/back-link'
import { PageModule } from '@/components/ui/page-module'
import { PageTitle } from '@/components/ui/page-title'
import { CALLED_WITHIN } from '@/lib/domain/home-visit'
import { routes } from '@/lib/routes'
import { follow, request } from './actions'

// The forms write their own title, which changes when something is to be put right.
export const metadata: Metadata = { title: { absolute: '' } }

export default async function HomeVisitPage() {
  const { name, code } = await publicOffice()
  return (
    <div className="grid gap-6">
      <div>
        <BackLink href={routes.home()}>Beranda</BackLink>
        <PageTitle lead="Untuk warga lanjut usia, sakit, atau penyandang disabilitas. Petugas datang ke rumah, dan tidak dipungut biaya.">
          Minta jemput bola
        </PageTitle>
        <p className="mt-3">
          Kami telepon paling lama {CALLED_WITHIN} hari kerja. Sudah meminta?{' '}
          <a href="#ikuti">Lihat kabarnya</a>.
        </p>
      </div>
      <HomeVisitForms
        request={request}
        follow={follow}
        title={`Minta jemput bola · Layanan Kecamatan ${name}`}
        press={randomUUID()}
        villages={villageOptions(code)}
      />
      <PageModule src="/skrip/galat.js" />
    </div>
  )
}
