import { Badge } from '@/components/ui/badge'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { MessageState } from '@/lib/domain/message'
import { routes } from '@/lib/routes'
import { HeldList, HeldPerson, type Person } from './held-person'

type Told = Person & {
  holdId: string
  message: { id: string; state: MessageState } | null
}

/** People who are to be told by message, each with what became of it and the way to send it by hand. */
export function TellList({ people }: { people: readonly Told[] }) {
  return (
    <HeldList>
      {people.map(person => (
        <HeldPerson key={person.holdId} person={person}>
          {person.message ? (
            <>
              <MessageBadge state={person.message.state} />
              <a
                href={routes.openMessage(person.message.id)}
                target="_blank"
                rel="noreferrer"
                className="inline-flex min-h-11 items-center"
              >
                Kabari lewat WhatsApp<VisuallyHidden>: {person.name}</VisuallyHidden>
              </a>
            </>
          ) : (
            <span className="text-kecil text-teks-2">Kabari lewat telepon.</span>
          )}
        </HeldPerson>
      ))}
    </HeldList>
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
