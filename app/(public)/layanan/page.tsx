import type { Metadata } from 'next'
import { publicOffice } from '@/app/(public)/office'
import { ServiceLinks } from '@/components/service/service-links'
import { BackLink } from '@/components/ui/back-link'
import { PageTitle } from '@/components/ui/page-title'
import { openVariants } from '@/lib/domain/standard-content'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Semua layanan' }

export default async function ServicesPage() {
  const { standard } = await publicOffice()
  return (
    <div>
      <BackLink href={routes.home()}>Beranda</BackLink>
      <PageTitle lead="Pilih yang paling sesuai dengan keadaan Anda. Semua layanan ini tidak dipungut biaya.">
        Apa yang ingin Anda urus?
      </PageTitle>
      <div className="mt-6">
        <ServiceLinks open={openVariants(standard.content)} />
      </div>
      <p className="mt-6">
        Belum tahu mana yang cocok? <a href={routes.check()}>Cek persyaratan</a>, atau{' '}
        <a href={routes.contact()}>tanya petugas kami</a>.
      </p>
    </div>
  )
}
