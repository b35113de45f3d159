'use client'

import { unstable_isUnrecognizedActionError } from 'next/navigation'
import { OutdatedMessage } from '@/components/layout/outdated-message'
import { PlainFrame } from '@/components/layout/plain-frame'
import { TroubleMessage } from '@/components/layout/trouble-message'

/** Whether the server has been renewed since this page was opened, and lacks what the page asked for. */
const isOutdated = (error: Error) =>
  unstable_isUnrecognizedActionError(error) ||
  error.name === 'ChunkLoadError' ||
  /dynamically imported module|importing a module script failed/i.test(error.message)

export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <PlainFrame>
      {isOutdated(error) ? <OutdatedMessage /> : <TroubleMessage reference={error.digest} />}
    </PlainFrame>
  )
}
