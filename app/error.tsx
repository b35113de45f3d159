'use client'

import { PlainFrame } from '@/components/layout/plain-frame'
import { TroubleMessage } from '@/components/layout/trouble-message'

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <PlainFrame>
      <TroubleMessage reference={error.digest} retry={reset} />
    </PlainFrame>
  )
}
