import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { publicOffice } from '@/app/(public)/office'
import { VerificationForm } from '@/components/application/verification-form'
import { BackLink } from '@/components/ui/back-link'
import { PageModule } from '@/components/ui/page-module'
import { PageTitle } from '@/components/ui/page-title'
import { plainVerificationCode } from '@/lib/domain/receipt-code'
import { routes } from '@/lib/routes'

// The form writes its own title, which changes when something is to be put right.
export const metadata: Metadata = { title: { absolute: '' } }

export default async function VerificationPage({
  searchParams,
}: {
  searchParams: Promise<{ kode?: string | string[] }>
}) {
  const [{ kode }, office] = await Promise.all([searchParams, publicOffice()])
  const typed = typeof kode === 'string' ? kode : undefined
  const code = typed === undefined ? undefined : plainVerificationCode(typed)
  if (code) redirect(routes.verifiedSlip(code))
  return (
    <div>
      <BackLink href={routes.home()}>Beranda</BackLink>
      <PageTitle lead="Apakah bukti atau surat itu benar dari kantor kami? Kode ceknya tertulis di sana.">
        Cek keaslian
      </PageTitle>
      <div className="mt-6">
        <VerificationForm typed={typed} title={`Cek keaslian · Layanan Kecamatan ${office.name}`} />
      </div>
      <PageModule src="/skrip/galat.js" />
    </div>
  )
}
