import type { Metadata } from 'next'
import { ServiceLinks } from '@/components/service/service-links'
import { BackLink } from '@/components/ui/back-link'
import { PageTitle } from '@/components/ui/page-title'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Semua layanan' }

export default function ServicesPage() {
  return (
    <div>
      <BackLink href={routes.home()}>Beranda</BackLink>
      <PageTitle lead="Pilih yang paling sesuai dengan keadaan Anda. Semua layanan ini tidak dipungut biaya.">
        Apa yang ingin Anda urus?
      </PageTitle>
      <div className="mt-6">
        <ServiceLinks />
      </div>
      <p className="mt-6">
        Belum tahu mana yang cocok? <a href={routes.help()}>Tanya petugas kami</a>.
      </p>
    </div>
  )
}
