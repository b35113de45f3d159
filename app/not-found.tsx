import type { Metadata } from 'next'
import { NotFoundMessage } from '@/components/layout/not-found-message'
import { PlainFrame } from '@/components/layout/plain-frame'

export const metadata: Metadata = { title: 'Halaman tidak ditemukan' }

export default function NotFoundPage() {
  return (
    <PlainFrame>
      <NotFoundMessage />
    </PlainFrame>
  )
}
