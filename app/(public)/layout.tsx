import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { publicOffice } from '@/app/(public)/office'
import { PublicFrame } from '@/components/layout/public-frame'

// The office is data; the front server renders each content page once and keeps it.
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await publicOffice()
  return { title: { default: `Layanan Kecamatan ${name}`, template: `%s · Layanan Kecamatan ${name}` } }
}

export default async function PublicLayout({ children }: { children: ReactNode }) {
  return <PublicFrame office={await publicOffice()}>{children}</PublicFrame>
}
