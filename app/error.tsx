'use client'

import { unstable_isUnrecognizedActionError } from 'next/navigation'
import { OutdatedMessage } from '@/components/layout/outdated-message'
import { PlainFrame } from '@/components/layout/plain-frame'
import { TroubleMessage } from '@/components/layout/trouble-message'

/** Whether the server has been renewed since this page was opened, and lacks what the page asked for. */
function isOutdated(error: Error): boolean {
  const { name, message } = error
  if (name === 'ChunkLoadError' || /dynamically imported module/i.test(message)) return true
  return unstable_isUnrecognizedActionError(error)
}

export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <PlainFrame>
      {isOutdated(error) ? <OutdatedMessage /> : <TroubleMessage reference={error.digest} />}
    </PlainFrame>
  )
}
