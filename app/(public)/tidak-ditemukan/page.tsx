import type { Metadata } from 'next'
import { NotFoundMessage } from '@/components/layout/not-found-message'

export const metadata: Metadata = { title: 'Halaman tidak ditemukan', robots: { index: false } }

/** The same words as the not-found page, in the office's own frame and with its marking: Next's is empty until scripts run. */
export default function NothingHerePage() {
  return <NotFoundMessage />
}
