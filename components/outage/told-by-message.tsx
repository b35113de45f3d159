import { WithdrawnBadge } from '@/components/application/withdrawn-badge'
import { Badge } from '@/components/ui/badge'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { MessageState } from '@/lib/domain/message'
import type { WithdrawalReason } from '@/lib/domain/withdrawal'
import { routes } from '@/lib/routes'

export type Told = { id: string; state: MessageState; withdrawnBecause: WithdrawalReason | null }

/** What became of the message to somebody, and the way to send it by hand; by telephone where there is none. */
export function ToldByMessage({ message, name }: { message: Told | null; name: string }) {
  if (!message) return <span className="text-kecil text-teks-2">Kabari lewat telepon.</span>
  if (message.withdrawnBecause) return <WithdrawnBadge because={message.withdrawnBecause} />
  return (
    <>
      <MessageBadge state={message.state} />
      <a
        href={routes.openMessage(message.id)}
        target="_blank"
        rel="noreferrer"
        className="inline-flex min-h-11 items-center"
      >
        Kabari lewat WhatsApp<VisuallyHidden>: {name}</VisuallyHidden>
      </a>
    </>
  )
}

function MessageBadge({ state }: { state: MessageState }) {
  if (state === 'sent')
    return (
      <Badge tone="siap" shape="square-check">
        Terkirim
      </Badge>
    )
  if (state === 'opened')
    return (
      <Badge shape="check" plain>
        Dibuka di WhatsApp
      </Badge>
    )
  return (
    <Badge tone="perlu" shape="triangle">
      Belum dikabari
    </Badge>
  )
}
