import type { ReactNode } from 'react'
import { StaffSession } from '@/app/staff-session'
import { Promised } from '@/components/layout/promised'

/** An operator desa repairs here for a resident, and is told in time that their session ends. */
export default function RepairLayout({ children }: { children: ReactNode }) {
  return (
    <Promised>
      {children}
      <StaffSession />
    </Promised>
  )
}
