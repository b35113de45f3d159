import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { orNotFound } from '@/app/or-not-found'
import { StaffPage } from '@/components/layout/staff-page'
import '@/components/office/ticket-slip.css'
import { TicketSlip } from '@/components/office/ticket-slip'
import { BackLink } from '@/components/ui/back-link'
import { PageTitle } from '@/components/ui/page-title'
import { PrintButton } from '@/components/ui/print-button'
import { staffOrSignIn } from '@/lib/auth/staff'
import { ticketLabel } from '@/lib/domain/ticket'
import { getTicket } from '@/lib/queries/get-ticket'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Nomor antrean' }

export default async function TicketSlipPage({ params }: PageProps<'/petugas/antrean/[id]'>) {
  const staff = await staffOrSignIn()
  const id = z.uuid().safeParse((await params).id)
  if (!id.success) notFound()
  const ticket = await orNotFound(getTicket(staff, id.data))
  return (
    <StaffPage narrow>
      <div className="bukan-slip">
        <BackLink href={routes.counterQueue()}>Antrean</BackLink>
        <PageTitle>Nomor {ticketLabel(ticket.ticketNumber)}</PageTitle>
      </div>
      <TicketSlip ticket={ticket} />
      <div className="bukan-slip">
        <PrintButton>Cetak</PrintButton>
      </div>
    </StaffPage>
  )
}
