import type { Metadata } from 'next'
import { NotFoundMessage } from '@/components/layout/not-found-message'

export const metadata: Metadata = { title: 'Halaman tidak ditemukan' }

export default function PublicNotFoundPage() {
  return <NotFoundMessage />
}
