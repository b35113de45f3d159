import type { Metadata } from 'next'
import { publicOffice } from '@/app/(public)/office'
import { HelpAfter, HelpBefore } from '@/components/service/help-topics'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { PageTitle } from '@/components/ui/page-title'
import { Prose } from '@/components/ui/prose'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Bantuan' }

export default async function HelpPage() {
  const office = await publicOffice()
  return (
    <div>
      <BackLink href={routes.home()}>Beranda</BackLink>
      <PageTitle lead="Bila bingung, tanya saja. Anda juga selalu boleh datang langsung tanpa mengisi apa pun di sini.">
        Bantuan
      </PageTitle>
      <div className="mt-6">
        <Card>
          <p className="font-bold">Tanya petugas</p>
          <p className="mt-1 mb-4">
            {office.hours}. {office.address}.
          </p>
          <ButtonLink href={`tel:${office.phone.replace(/\D/g, '')}`}>
            Telepon <span className="angka">{office.phone}</span>
          </ButtonLink>
        </Card>
      </div>
      <div className="mt-10">
        <Prose>
          <HelpBefore />
          <HelpAfter />
        </Prose>
      </div>
    </div>
  )
}
