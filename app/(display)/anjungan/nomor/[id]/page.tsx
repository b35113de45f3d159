import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { help, missSlip } from '@/app/(display)/anjungan/actions'
import { orNotFound } from '@/app/or-not-found'
import { KioskFrame } from '@/components/display/kiosk-frame'
import { MissSlipForm } from '@/components/display/miss-slip-form'
import '@/components/office/ticket-slip.css'
import { TicketSlip } from '@/components/office/ticket-slip'
import { Notice } from '@/components/ui/notice'
import { displayOrConnect } from '@/lib/auth/display'
import { ticketLabel } from '@/lib/domain/ticket'
import { getKioskTicket } from '@/lib/queries/get-kiosk-ticket'
import { getLobbyNotice } from '@/lib/queries/get-lobby-notice'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Nomor antrean Anda' }

/** Seconds a number is shown when no paper carries it. */
const WITHOUT_SLIP = 60

export default async function KioskTicketPage({ params, searchParams }: PageProps<'/anjungan/nomor/[id]'>) {
  const display = await displayOrConnect('kiosk')
  const id = z.uuid().safeParse((await params).id)
  if (!id.success) notFound()
  const { ticket, ahead, wait } = await orNotFound(getKioskTicket(display, id.data))
  const notice = await getLobbyNotice(display)
  const hasNoSlip = (await searchParams).slip === 'tidak-keluar'
  return (
    <KioskFrame
      office={ticket.officeName}
      press={randomUUID()}
      help={help}
      notice={notice}
      restSeconds={hasNoSlip ? WITHOUT_SLIP : undefined}
    >
      <div className="bukan-slip grid gap-4">
        <h1 className="text-bagian font-bold">Nomor antrean Anda</h1>
        <p className="angka text-[clamp(5rem,18vw,14rem)] leading-none font-extrabold">
          {ticketLabel(ticket.ticketNumber)}
        </p>
        <p className="text-bagian">
          {ahead === 0
            ? 'Tidak ada orang di depan Anda.'
            : `${ahead} orang di depan Anda, kira-kira ${wait.from}–${wait.until} menit.`}
        </p>
        {hasNoSlip ? (
          <Notice kind="perlu-tindakan" role="status" title="Ingat nomor ini">
            Petugas sudah diberi tahu bahwa slipnya tidak keluar. Nomor Anda tetap dipanggil.
          </Notice>
        ) : (
          <MissSlipForm press={randomUUID()} visitId={id.data} miss={missSlip} />
        )}
        <a
          href={routes.kiosk()}
          className="inline-flex min-h-16 items-center justify-center rounded-sudut bg-aksi px-8 text-tombol font-bold text-aksi-teks no-underline sm:justify-self-start"
        >
          Selesai
        </a>
      </div>
      <div data-cetak-sendiri={id.data} className="hidden print:block">
        <TicketSlip ticket={ticket} />
      </div>
    </KioskFrame>
  )
}
