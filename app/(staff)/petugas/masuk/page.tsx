import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { StaffPage } from '@/components/layout/staff-page'
import { Card } from '@/components/ui/card'
import { PageTitle } from '@/components/ui/page-title'
import { currentStaff } from '@/lib/auth/staff'
import { visitor } from '@/lib/auth/visitor'
import { getOffice } from '@/lib/queries/get-office'
import { routes } from '@/lib/routes'
import { signIn } from './actions'
import { SignInForm } from './sign-in-form'

export const metadata: Metadata = { title: 'Masuk' }

export default async function SignInPage() {
  if (await currentStaff()) redirect(routes.desk())
  const { isDemonstration } = await getOffice(await visitor())
  return (
    <StaffPage narrow>
      <PageTitle lead="Untuk petugas kecamatan dan kabupaten.">Masuk</PageTitle>
      <Card>
        <SignInForm signIn={signIn} />
      </Card>
      {isDemonstration ? <p className="text-teks-2">Lihat README untuk akun demonstrasi.</p> : null}
      <p className="text-teks-2">
        Anda warga? <a href={routes.home()}>Buka halaman layanan</a>.
      </p>
    </StaffPage>
  )
}
