'use client'

import { PlainFrame } from '@/components/layout/plain-frame'
import { TroubleMessage } from '@/components/layout/trouble-message'
import './globals.css'

/** Shown when even the root layout fails, so it brings its own document. */
export default function GlobalErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="id">
      <body className="font-sans antialiased">
        <title>Galat: gangguan di sistem kami</title>
        <PlainFrame>
          <TroubleMessage reference={error.digest} />
        </PlainFrame>
      </body>
    </html>
  )
}
