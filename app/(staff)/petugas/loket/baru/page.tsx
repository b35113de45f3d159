import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StaffPage } from '@/components/layout/staff-page'
import { PageTitle } from '@/components/ui/page-title'
import { staffOrSignIn } from '@/lib/auth/staff'
import { worksAtCounter } from '@/lib/domain/role'
import { villageLabel } from '@/lib/domain/village'
import { villages, villagesOf } from '@/lib/domain/villages'
import { getOwnOffice } from '@/lib/queries/get-own-office'
import { takeIn } from './actions'
import { WalkInForm } from './walk-in-form'

const TITLE = 'Datang langsung'

// The form writes its own title, which changes when something is to be put right.
export const metadata: Metadata = { title: { absolute: '' } }

export default async function WalkInPage() {
  const staff = await staffOrSignIn()
  if (!worksAtCounter(staff.role)) notFound()
  const { districtCode } = await getOwnOffice(staff)
  const choices = districtCode ? villagesOf(districtCode) : villages
  return (
    <StaffPage>
      <PageTitle lead="Catat pemohon yang berdiri di depan Anda. Berkasnya diperiksa sesudah ini.">
        {TITLE}
      </PageTitle>
      <WalkInForm
        title={`${TITLE} · Meja Layanan`}
        press={randomUUID()}
        villages={choices.map(village => ({ value: village.code, label: villageLabel(village) }))}
        takeIn={takeIn}
      />
    </StaffPage>
  )
}
