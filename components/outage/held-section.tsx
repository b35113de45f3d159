import { EmptyState } from '@/components/ui/empty-state'
import { SectionTitle } from '@/components/ui/page-title'
import type { FormAction } from '@/lib/domain/form-state'
import { CollectionSlipsForm } from './collection-slips-form'
import type { Person } from './held-person'
import { PrintedSlips } from './printed-slips'
import { TellList } from './tell-list'
import type { Told } from './told-by-message'

type Held = Person & {
  holdId: string
  message: Told | null
  slip: { number: string; paperId: string; issuedAt: Date } | null
}

/** Whom an outage keeps waiting: those at the office get a slip, those at home a message. */
export function HeldSection({
  present,
  away,
  nextDay,
  press,
  print,
}: {
  present: readonly Held[]
  away: readonly Held[]
  nextDay: string
  press: string
  print: FormAction
}) {
  const given = present.flatMap(person => (person.slip ? [{ ...person, slip: person.slip }] : []))
  const waiting = present.filter(({ slip }) => !slip)
  if (present.length + away.length === 0)
    return <EmptyState>Tidak ada berkas yang tertahan gangguan ini.</EmptyState>
  return (
    <>
      <section aria-labelledby="di-kantor" className="grid gap-3">
        <SectionTitle id="di-kantor">Menunggu di kantor: {present.length} orang</SectionTitle>
        {present.length === 0 ? <EmptyState>Tidak ada yang menunggu di kantor.</EmptyState> : null}
        <CollectionSlipsForm action={print} press={press} people={waiting} nextDay={nextDay} />
        <PrintedSlips people={given} />
      </section>
      {away.length > 0 ? (
        <section aria-labelledby="di-rumah" className="grid gap-3">
          <SectionTitle id="di-rumah">Menunggu di rumah: {away.length} orang</SectionTitle>
          <TellList people={away} />
        </section>
      ) : null}
    </>
  )
}
