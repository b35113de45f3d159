import type { Metadata } from 'next'
import { publicOffice } from '@/app/(public)/office'
import { PublishedStandard } from '@/components/service/published-standard'
import { BackLink } from '@/components/ui/back-link'
import { PageTitle } from '@/components/ui/page-title'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Standar pelayanan KTP-el' }

export default async function ServiceStandardPage() {
  const office = await publicOffice()
  return (
    <div>
      <BackLink href={routes.home()}>Beranda</BackLink>
      <PageTitle kicker={`Kecamatan ${office.name}`} lead={`${office.standard.content.title}.`}>
        Standar pelayanan KTP-el
      </PageTitle>
      <div className="mt-6">
        <PublishedStandard office={office} standard={office.standard} />
      </div>
    </div>
  )
}
