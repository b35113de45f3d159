import type { ReactNode } from 'react'
import { publicOffice } from '@/app/(public)/office'
import { OtherDoors } from '@/components/complaint/other-doors'

/** Every page of a complaint ends with what it costs and the other doors. */
export default async function WriteComplaintLayout({ children }: { children: ReactNode }) {
  const { phone } = await publicOffice()
  return (
    <>
      {children}
      <div className="mt-10 border-t border-garis pt-4">
        <OtherDoors phone={phone} />
      </div>
    </>
  )
}
