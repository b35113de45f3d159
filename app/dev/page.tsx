import { notFound } from 'next/navigation'
import { StaffFrame } from '@/components/layout/staff-frame'
import { StaffPage } from '@/components/layout/staff-page'
import { PageTitle } from '@/components/ui/page-title'
import { Table } from '@/components/ui/table'
import { roleLabels } from '@/lib/domain/role'
import { env } from '@/lib/env'
import { people } from '@/seed/people'
import { become } from './actions'
import { BecomeForm } from './become-form'
import '@/app/desk.css'

export const dynamic = 'force-dynamic'

export default function DevPage() {
  if (env().NODE_ENV !== 'development') notFound()
  return (
    <StaffFrame isDemonstration links={[]}>
      <StaffPage>
        <PageTitle lead="Hanya ada di komputer pengembang.">Jadilah salah satu petugas</PageTitle>
        <Table
          caption="Petugas demonstrasi"
          captionHidden
          columns={[{ label: 'Masuk sebagai' }, { label: 'Peran' }, { label: 'Surel' }]}
          rows={people.map(({ name, email, role }) => ({
            key: email,
            cells: [
              <BecomeForm key={email} become={become} email={email} name={name} />,
              roleLabels[role],
              email,
            ],
          }))}
        />
      </StaffPage>
    </StaffFrame>
  )
}
