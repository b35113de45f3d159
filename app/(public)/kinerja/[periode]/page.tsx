import type { Metadata } from 'next'
import { boardOf } from '@/app/(public)/kinerja/board'
import { NoPeriod } from '@/components/report/no-period'
import { PerformanceBoard } from '@/components/report/performance-board'
import { quarterLabel } from '@/lib/domain/quarter'

type Props = PageProps<'/kinerja/[periode]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const board = await boardOf((await params).periode)
  if (!board) return { title: 'Periode tidak ada', robots: { index: false } }
  return { title: `Bagaimana layanan kami? ${quarterLabel(board.quarter)}` }
}

export default async function PeriodPage({ params }: Props) {
  const board = await boardOf((await params).periode)
  return board ? <PerformanceBoard {...board} /> : <NoPeriod />
}
