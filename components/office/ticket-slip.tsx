import { ticketLabel } from '@/lib/domain/ticket'
import { purposeLabel, type VisitPurpose } from '@/lib/domain/visit'
import { formatMoment } from '@/lib/format/date'

/** A queue number for an 80 mm roll, on one page; on the screen as it will be printed. No name: slips get lost. */
export function TicketSlip({
  ticket,
}: {
  ticket: { ticketNumber: number; purpose: VisitPurpose; arrivedAt: Date; officeName: string }
}) {
  const { ticketNumber, purpose, arrivedAt, officeName } = ticket
  return (
    <div
      data-slip=""
      className="slip-antrean grid w-[20rem] max-w-full justify-items-center gap-1 rounded-sudut border border-garis bg-permukaan p-4 text-center"
    >
      <p className="font-bold">Kecamatan {officeName}</p>
      <p>Nomor antrean</p>
      <p className="angka text-[4.5rem] leading-none font-extrabold">{ticketLabel(ticketNumber)}</p>
      <p className="font-bold">{purposeLabel(purpose)}</p>
      <p>{formatMoment(arrivedAt)}</p>
      <p className="mt-2">Tunggu nomor Anda dipanggil di layar. Layanan ini tidak dipungut biaya.</p>
    </div>
  )
}
