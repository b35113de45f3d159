'use client'

import { PlainFrame } from '@/components/layout/plain-frame'
import { TroubleMessage } from '@/components/layout/trouble-message'

export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <PlainFrame>
      <TroubleMessage reference={error.digest} />
    </PlainFrame>
  )
}
