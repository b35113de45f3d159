import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { villageChoices } from '@/app/(staff)/village-choices'
import { StaffPage } from '@/components/layout/staff-page'
import { PageTitle } from '@/components/ui/page-title'
import { staffOrSignIn } from '@/lib/auth/staff'
import { worksAtCounter } from '@/lib/domain/role'
import { takeIn } from './actions'
import { WalkInForm } from './walk-in-form'

const TITLE = 'Datang langsung'

// The form writes its own title, which changes when something is to be put right.
export const metadata: Metadata = { title: { absolute: '' } }

export default async function WalkInPage() {
  const staff = await staffOrSignIn()
  if (!worksAtCounter(staff.role)) notFound()
  return (
    <StaffPage>
      <PageTitle lead="Catat pemohon yang berdiri di depan Anda. Berkasnya diperiksa sesudah ini.">
        {TITLE}
      </PageTitle>
      <WalkInForm
        title={`${TITLE} · Meja Layanan`}
        press={randomUUID()}
        known={{}}
        villages={await villageChoices(staff)}
        takeIn={takeIn}
      />
    </StaffPage>
  )
}
