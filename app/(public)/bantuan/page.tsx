import type { Metadata } from 'next'
import { publicOffice } from '@/app/(public)/office'
import { AskUs } from '@/components/service/ask-us'
import { HelpAfter, HelpBefore } from '@/components/service/help-topics'
import { BackLink } from '@/components/ui/back-link'
import { PageTitle } from '@/components/ui/page-title'
import { Prose } from '@/components/ui/prose'
import { visitor } from '@/lib/auth/visitor'
import { takesCodes } from '@/lib/queries/takes-codes'
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
        <AskUs office={office} />
      </div>
      <div className="mt-10">
        <Prose>
          <HelpBefore />
          <HelpAfter takesCodes={takesCodes(await visitor())} />
        </Prose>
      </div>
    </div>
  )
}
