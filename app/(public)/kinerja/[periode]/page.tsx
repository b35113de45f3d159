import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { boardOf } from '@/app/(public)/kinerja/board'
import { PerformanceBoard } from '@/components/report/performance-board'
import { quarterLabel } from '@/lib/domain/quarter'

type Props = PageProps<'/kinerja/[periode]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const board = await boardOf((await params).periode)
  return { title: board ? `Bagaimana layanan kami? ${quarterLabel(board.quarter)}` : 'Periode tidak ada' }
}

export default async function PeriodPage({ params }: Props) {
  const board = await boardOf((await params).periode)
  if (!board) notFound()
  return <PerformanceBoard {...board} />
}
