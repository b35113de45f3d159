import { takesMessages } from '@/lib/domain/phone'
import type { WithdrawalReason } from '@/lib/domain/withdrawal'
import { formatMoment } from '@/lib/format/date'
import { routes } from '@/lib/routes'
import { WithdrawnBadge } from './withdrawn-badge'

export type CaseMessage = {
  id: string
  text: string
  createdAt: Date
  withdrawnBecause: WithdrawalReason | null
}

/** What the citizen is to be told, newest first, each ready to be sent by hand unless it was taken back. Nothing when there is nothing to tell. */
export function CaseMessages({ messages, phone }: { messages: readonly CaseMessage[]; phone: string }) {
  if (messages.length === 0) return null
  return (
    <section aria-labelledby="pesan" className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <h2 id="pesan" className="text-bagian font-bold">
        Kabar untuk pemohon
      </h2>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-2">
        {messages.map(({ id, text, createdAt, withdrawnBecause }) => (
          <li key={id} className="rounded-sudut border border-garis p-3">
            <p className={`wrap-anywhere whitespace-pre-line ${withdrawnBecause ? 'text-teks-2' : ''}`}>
              {text}
            </p>
            <p className="mt-1 flex flex-wrap items-center justify-between gap-x-3 text-kecil text-teks-2">
              <time dateTime={createdAt.toISOString()}>{formatMoment(createdAt)}</time>
              <Way id={id} phone={phone} withdrawnBecause={withdrawnBecause} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How it is sent by hand, or why not. */
function Way({ id, phone, withdrawnBecause }: Omit<CaseMessage, 'text' | 'createdAt'> & { phone: string }) {
  if (withdrawnBecause) return <WithdrawnBadge because={withdrawnBecause} />
  if (!takesMessages(phone)) return <span>Nomor ini tidak menerima pesan. Kabari lewat telepon.</span>
  return (
    <a
      href={routes.openMessage(id)}
      target="_blank"
      rel="noreferrer"
      className="inline-flex min-h-9 items-center"
    >
      Kabari lewat WhatsApp
    </a>
  )
}
