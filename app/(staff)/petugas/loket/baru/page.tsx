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

export const metadata: Metadata = { title: 'Loket baru' }

export default async function WalkInPage() {
  const staff = await staffOrSignIn()
  if (!worksAtCounter(staff.role)) notFound()
  const { districtCode } = await getOwnOffice(staff)
  const choices = districtCode ? villagesOf(districtCode) : villages
  return (
    <StaffPage>
      <PageTitle lead="Untuk pemohon yang datang langsung dengan berkasnya.">Loket baru</PageTitle>
      <WalkInForm
        press={randomUUID()}
        villages={choices.map(village => ({ value: village.code, label: villageLabel(village) }))}
        takeIn={takeIn}
      />
    </StaffPage>
  )
}
