import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { DemonstrationBand } from '@/components/layout/demonstration-band'
import { visitor } from '@/lib/auth/visitor'
import { getOffice } from '@/lib/queries/get-office'
import '@/app/desk.css'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { robots: { index: false } }

/** A screen in the lobby: nothing around what it shows. */
export default async function DisplayLayout({ children }: { children: ReactNode }) {
  const office = await getOffice(await visitor())
  return (
    <div className="warga flex min-h-dvh flex-col">
      <DemonstrationBand office={office} />
      {children}
    </div>
  )
}
