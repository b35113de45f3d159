import type { Route } from 'next'
import type { ReactNode } from 'react'
import { PressForm } from '@/components/application/press-form'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { FormAction } from '@/lib/domain/form-state'
import { ticketLabel } from '@/lib/domain/ticket'
import { purposeLabel, type VisitPurpose } from '@/lib/domain/visit'
import { formatTime } from '@/lib/format/date'

export type Served = {
  id: string
  ticketNumber: number
  purpose: VisitPurpose
  name: string
  version: number
  calls: number
  calledAt: Date | null
}

type Moves = Record<'next' | 'again' | 'skip' | 'send' | 'finish', FormAction>

/** Whoever is at one's own counter, large, with what can be done; and the call for the next. `work` opens their papers. */
export function AtCounter({
  counter,
  counters,
  person,
  waiting,
  work,
  moves,
  newPress,
}: {
  counter: number
  counters: number
  person: Served | undefined
  waiting: number
  work: { href: Route; label: string } | undefined
  moves: Moves
  newPress: () => string
}) {
  return (
    <section aria-labelledby="di-loket" className="grid gap-3">
      <h2 id="di-loket" className="text-bagian font-bold">
        Di Loket {counter}
      </h2>
      <Card>
        {person ? (
          <div className="grid gap-4">
            <Person person={person} />
            {work ? (
              <div>
                <ButtonLink href={work.href} size="besar">
                  {work.label}
                </ButtonLink>
              </div>
            ) : null}
            <Others {...{ counter, counters, person, moves, newPress }} />
          </div>
        ) : (
          <p className="text-teks-2">Belum ada yang dipanggil ke loket ini.</p>
        )}
      </Card>
      <PressForm
        key={person?.id}
        action={moves.next}
        fields={{ press: newPress(), counter: String(counter), seen: person?.id ?? '' }}
        variant={work ? 'kedua' : 'utama'}
        size="besar"
      >
        {waiting > 0 ? `Panggil berikutnya (${waiting} menunggu)` : 'Panggil berikutnya'}
      </PressForm>
    </section>
  )
}

function Person({ person }: { person: Served }) {
  const { ticketNumber, name, purpose, calls, calledAt } = person
  return (
    <div>
      <p className="angka text-[3.5rem] leading-none font-extrabold">{ticketLabel(ticketNumber)}</p>
      <p className="mt-2 text-bagian font-bold">{name}</p>
      <p className="text-teks-2">
        {purposeLabel(purpose)}
        {calledAt ? ` · dipanggil ${formatTime(calledAt)}` : ''}
        {calls > 1 ? `, ${calls} kali` : ''}
      </p>
    </div>
  )
}

function Others({
  counter,
  counters,
  person,
  moves,
  newPress,
}: {
  counter: number
  counters: number
  person: Served
  moves: Moves
  newPress: () => string
}): ReactNode {
  const fields = (to = counter) => ({
    press: newPress(),
    id: person.id,
    seenVersion: String(person.version),
    counter: String(to),
  })
  const others = Array.from({ length: counters }, (_, index) => index + 1).filter(other => other !== counter)
  return (
    <div className="flex flex-wrap gap-2">
      <PressForm action={moves.again} fields={fields()} variant="kedua" size="besar">
        Panggil ulang
      </PressForm>
      <PressForm action={moves.skip} fields={fields()} variant="kedua" size="besar">
        Lewati
      </PressForm>
      {others.map(other => (
        <PressForm key={other} action={moves.send} fields={fields(other)} variant="kedua" size="besar">
          {`Alihkan ke Loket ${other}`}
        </PressForm>
      ))}
      <PressForm action={moves.finish} fields={fields()} variant="kedua" size="besar">
        Selesai dilayani
      </PressForm>
    </div>
  )
}
