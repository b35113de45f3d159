import type { ReactNode } from 'react'
import { FreeOfCharge } from '@/components/service/free-of-charge'

/** Pages along the road, each ending with the promise and the door for whoever was asked for money. */
export const Promised = ({ children }: { children: ReactNode }) => (
  <>
    {children}
    <div className="tanpa-cetak mt-10 border-t border-garis pt-4">
      <FreeOfCharge />
    </div>
  </>
)
