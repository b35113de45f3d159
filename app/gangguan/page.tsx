import type { Metadata } from 'next'
import { PlainFrame } from '@/components/layout/plain-frame'
import { TroubleMessage } from '@/components/layout/trouble-message'

export const metadata: Metadata = { title: 'Galat: gangguan di sistem kami', robots: { index: false } }

/** The same words as the error page, prerendered: Next's own page for a failed render is empty until scripts run. */
export default function TroublePage() {
  return (
    <PlainFrame>
      <TroubleMessage />
    </PlainFrame>
  )
}
