import type { Metadata } from 'next'
import { StaffPage } from '@/components/layout/staff-page'
import { KeyList } from '@/components/staff/key-help'
import { PreferencesForm } from '@/components/staff/preferences-form'
import { PageTitle } from '@/components/ui/page-title'
import { staffOrSignIn } from '@/lib/auth/staff'
import { roleLabels } from '@/lib/domain/role'
import { getPreferences } from '@/lib/queries/get-preferences'
import { keep } from './actions'

export const metadata: Metadata = { title: 'Akun' }

export default async function AccountPage() {
  const staff = await staffOrSignIn()
  return (
    <StaffPage narrow>
      <PageTitle lead={`${staff.name} · ${roleLabels[staff.role]}`}>Akun</PageTitle>
      <PreferencesForm preferences={await getPreferences(staff)} keep={keep} />
      <section aria-labelledby="tombol" className="grid gap-3">
        <h2 id="tombol" className="text-bagian font-bold">
          Tombol di meja
        </h2>
        <KeyList />
      </section>
    </StaffPage>
  )
}
