import type { Metadata } from 'next'
import { LinkNotFound } from '@/components/application/link-not-found'

export const metadata: Metadata = { title: 'Berkas tidak ditemukan' }

export default function ProgressNotFoundPage() {
  return <LinkNotFound title="Berkas ini tidak kami temukan" />
}
