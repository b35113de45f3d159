import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PerformanceBoard } from '@/components/report/performance-board'
import { boardOf } from './board'

export const metadata: Metadata = { title: 'Bagaimana layanan kami?' }

export default async function PerformancePage() {
  const board = await boardOf()
  if (!board) notFound()
  return <PerformanceBoard {...board} />
}
