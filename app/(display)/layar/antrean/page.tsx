import type { Metadata } from 'next'
import { QueueDisplay } from '@/components/display/queue-display'
import { PageModule } from '@/components/ui/page-module'
import { displayOrConnect } from '@/lib/auth/display'
import { visitor } from '@/lib/auth/visitor'
import { boardWords } from '@/lib/format/board'
import { getBoard } from '@/lib/queries/get-board'
import { getOffice } from '@/lib/queries/get-office'

export const metadata: Metadata = { title: 'Layar antrean' }

export default async function BoardPage() {
  const display = await displayOrConnect('board')
  const [board, office] = await Promise.all([getBoard(display), getOffice(await visitor())])
  return (
    <>
      <QueueDisplay office={office.name} words={boardWords(board)} />
      <PageModule src="/skrip/layar.js" />
    </>
  )
}
