import type { Metadata } from 'next'
import { getOffice } from '@/app/(public)/office'
import { PublishedStandard } from '@/components/service/published-standard'
import { BackLink } from '@/components/ui/back-link'
import { PageTitle } from '@/components/ui/page-title'

export const metadata: Metadata = { title: 'Standar pelayanan KTP-el' }

export default async function ServiceStandardPage() {
  const office = await getOffice()
  return (
    <div>
      <BackLink href="/">Beranda</BackLink>
      <PageTitle
        kicker={office.name}
        lead="Fasilitasi dan koordinasi pelayanan administrasi kependudukan tuntas di kecamatan."
      >
        Standar pelayanan KTP-el
      </PageTitle>
      <div className="mt-6">
        <PublishedStandard office={office} />
      </div>
    </div>
  )
}
