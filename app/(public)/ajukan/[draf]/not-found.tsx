import type { Metadata } from 'next'
import { LinkNotFound } from '@/components/application/link-not-found'

export const metadata: Metadata = { title: 'Isian tidak ditemukan' }

export default function DraftNotFoundPage() {
  return <LinkNotFound title="Isian ini tidak kami temukan" />
}
