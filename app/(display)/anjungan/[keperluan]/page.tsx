import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { help, take } from '@/app/(display)/anjungan/actions'
import { KioskFrame } from '@/components/display/kiosk-frame'
import { TakeTicketForm } from '@/components/display/take-ticket-form'
import { PageModule } from '@/components/ui/page-module'
import { PageTitle } from '@/components/ui/page-title'
import { displayOrConnect } from '@/lib/auth/display'
import { visitor } from '@/lib/auth/visitor'
import { purposeLabel, purposeOf } from '@/lib/domain/visit'
import { getLobbyNotice } from '@/lib/queries/get-lobby-notice'
import { getOffice } from '@/lib/queries/get-office'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: { absolute: '' } }

const TITLE = 'Ambil nomor antrean'

export default async function TakeTicketPage({ params }: PageProps<'/anjungan/[keperluan]'>) {
  const display = await displayOrConnect('kiosk')
  const purpose = purposeOf((await params).keperluan)
  if (!purpose) notFound()
  const [{ name }, notice] = await Promise.all([getOffice(await visitor()), getLobbyNotice(display)])
  return (
    <KioskFrame office={name} press={randomUUID()} help={help} notice={notice}>
      <PageTitle kicker={TITLE}>{purposeLabel(purpose)}</PageTitle>
      <TakeTicketForm
        title={TITLE}
        press={randomUUID()}
        purpose={purpose}
        take={take}
        back={routes.kiosk()}
      />
      <PageModule src="/skrip/galat.js" />
    </KioskFrame>
  )
}
