import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { PublicFrame } from '@/components/layout/public-frame'
import { getOffice } from './office'

// The office is data; the front server renders each content page once and keeps it.
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await getOffice()
  return { title: { default: `Layanan ${name}`, template: `%s · Layanan ${name}` } }
}

export default async function PublicLayout({ children }: { children: ReactNode }) {
  return <PublicFrame office={await getOffice()}>{children}</PublicFrame>
}
