import type { Metadata } from 'next'
import { publicOffice } from '@/app/(public)/office'
import { TroubleMessage } from '@/components/layout/trouble-message'

export const metadata: Metadata = { title: 'Galat: gangguan di sistem kami', robots: { index: false } }

/** The same words as the error page, in the office's own frame and with its telephone: Next's is empty until scripts run. The front server keeps it from a moment when all was well. */
export default async function TroublePage() {
  const { phone } = await publicOffice()
  return <TroubleMessage phone={phone} />
}
