import type { Metadata } from 'next'
import { publicOffice } from '@/app/(public)/office'
import { PrivacyNotice } from '@/components/service/privacy-notice'
import { BackLink } from '@/components/ui/back-link'
import { PageTitle } from '@/components/ui/page-title'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Privasi: data Anda di layanan ini' }

export default async function PrivacyPage() {
  return (
    <div>
      <BackLink href={routes.home()}>Beranda</BackLink>
      <PageTitle lead="Data apa yang kami minta, untuk apa, siapa yang melihat, dan apa hak Anda.">
        Data Anda di layanan ini
      </PageTitle>
      <div className="mt-6">
        <PrivacyNotice office={await publicOffice()} />
      </div>
    </div>
  )
}
