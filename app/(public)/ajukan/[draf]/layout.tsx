import type { ReactNode } from 'react'
import { StaffSession } from '@/app/staff-session'

/** An operator desa prepares here for a resident, and is told in time that their session ends. */
export default function DraftLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <StaffSession />
    </>
  )
}
