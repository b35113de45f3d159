import { PressForm } from '@/components/application/press-form'
import { EmptyState } from '@/components/ui/empty-state'
import type { FormAction } from '@/lib/domain/form-state'
import { type TicketState, ticketLabel } from '@/lib/domain/ticket'
import { purposeLabel, type VisitPurpose } from '@/lib/domain/visit'
import { formatDuration } from '@/lib/format/date'
import { routes } from '@/lib/routes'

type Waiting = {
  id: string
  ticketNumber: number
  purpose: VisitPurpose
  name: string
  version: number
  state: TicketState
  counter: number | null
  arrivedAt: Date
}

/** Whoever holds a number and is not at a counter, in the order of the numbers; each can be called out of turn. */
export function WaitingList({
  id,
  title,
  empty,
  people,
  counter,
  now,
  call,
  newPress,
}: {
  id: string
  title: string
  empty: string
  people: readonly Waiting[]
  counter: number
  now: Date
  call: FormAction
  newPress: () => string
}) {
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id} className="text-bagian font-bold">
        {title} ({people.length})
      </h2>
      {people.length === 0 ? <EmptyState>{empty}</EmptyState> : null}
      <ul className="divide-y divide-garis empty:hidden">
        {people.map(person => (
          <li
            key={person.id}
            className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 sm:gap-x-6 bg-permukaan px-3 py-2 first:rounded-t-sudut last:rounded-b-sudut"
          >
            <a
              href={routes.ticketSlip(person.id)}
              className="angka inline-flex min-h-9 items-center text-bagian font-bold"
            >
              {ticketLabel(person.ticketNumber)}
            </a>
            <div className="min-w-0">
              <p className="font-bold">{person.name}</p>
              <p className="text-kecil text-teks-2">
                {purposeLabel(person.purpose)} · datang{' '}
                {formatDuration(now.getTime() - person.arrivedAt.getTime())} lalu
                {person.state === 'waiting' && person.counter ? ` · untuk Loket ${person.counter}` : ''}
              </p>
            </div>
            <PressForm
              action={call}
              fields={{
                press: newPress(),
                id: person.id,
                seenVersion: String(person.version),
                counter: String(counter),
              }}
              variant="kedua"
            >
              Panggil
            </PressForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
