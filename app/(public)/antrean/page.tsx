import type { Metadata } from 'next'
import { CurrentDisruptions } from '@/app/(public)/current-disruptions'
import { officeToday } from '@/app/(public)/office-today'
import { QueueBoard } from '@/components/office/queue-board'
import { BackLink } from '@/components/ui/back-link'
import { PageModule } from '@/components/ui/page-module'
import { PageTitle } from '@/components/ui/page-title'
import { visitor } from '@/lib/auth/visitor'
import { openingSentence } from '@/lib/format/opening'
import { queueWords } from '@/lib/format/queue'
import { getQueue } from '@/lib/queries/get-queue'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Antrean loket' }

export default async function QueuePage() {
  const [queue, { opening }] = await Promise.all([getQueue(await visitor()), officeToday()])
  return (
    <div className="grid gap-6">
      <div>
        <BackLink href={routes.home()}>Beranda</BackLink>
        <PageTitle lead={openingSentence(opening)}>Antrean loket</PageTitle>
      </div>
      <CurrentDisruptions />
      <QueueBoard {...queueWords(queue)} />
      <p>Hitungan ini untuk orang yang sudah memegang nomor antrean hari ini. Lamanya perkiraan saja.</p>
      <p>
        Tidak perlu antre untuk <a href={routes.services()}>mengirim berkas dari rumah</a>.
      </p>
      <PageModule src="/skrip/antrean.js" />
    </div>
  )
}
