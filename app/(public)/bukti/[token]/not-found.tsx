import type { Metadata } from 'next'
import { LinkNotFound } from '@/components/application/link-not-found'

export const metadata: Metadata = { title: 'Bukti tidak ditemukan' }

export default function ReceiptNotFoundPage() {
  return <LinkNotFound title="Bukti ini tidak kami temukan" />
}
