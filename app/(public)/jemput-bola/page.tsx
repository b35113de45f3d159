import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { request } from '@/app/(public)/jemput-bola/actions'
import { publicOffice } from '@/app/(public)/office'
import { villageOptions } from '@/components/application/village-options'
import { FollowVisitForm } from '@/components/home-visit/follow-visit-form'
import { HomeVisitForm } from '@/components/home-visit/home-visit-form'
import { BackLink } from '@/components/ui/back-link'
import { PageModule } from '@/components/ui/page-module'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { CALLED_WITHIN } from '@/lib/domain/home-visit'
import { routes } from '@/lib/routes'
import { follow } from './actions'

// The form writes its own title, which changes when something is to be put right.
export const metadata: Metadata = { title: { absolute: '' } }

export default async function HomeVisitPage() {
  const { name, code } = await publicOffice()
  return (
    <div className="grid gap-10">
      <div>
        <BackLink href={routes.home()}>Beranda</BackLink>
        <PageTitle lead="Untuk warga lanjut usia, sakit, atau penyandang disabilitas. Petugas datang ke rumah, dan tidak dipungut biaya.">
          Minta jemput bola
        </PageTitle>
        <p className="mt-3">
          Kami telepon paling lama {CALLED_WITHIN} hari kerja. Sudah meminta?{' '}
          <a href="#ikuti">Lihat kabarnya</a>.
        </p>
        <div className="mt-6">
          <HomeVisitForm
            action={request}
            title={`Minta jemput bola · Layanan Kecamatan ${name}`}
            press={randomUUID()}
            villages={villageOptions(code)}
          />
        </div>
      </div>
      <section aria-labelledby="ikuti" className="grid gap-3">
        <SectionTitle id="ikuti">Lihat kabar permintaan Anda</SectionTitle>
        <FollowVisitForm action={follow} />
      </section>
      <PageModule src="/skrip/galat.js" />
    </div>
  )
}
