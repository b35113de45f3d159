import { PressForm } from '@/components/application/press-form'
import { SectionTitle } from '@/components/ui/page-title'
import type { FormAction } from '@/lib/domain/form-state'
import { slotsInWords } from '@/lib/domain/slot-words'
import { formatSlot } from '@/lib/format/slot'
import { HeldList, HeldPerson } from './held-person'
import { ToldByMessage } from './told-by-message'
import { type Appointed, UnsureForm } from './unsure-form'

type Props = {
  unsure: readonly Appointed[]
  untold: number
  moved: readonly Appointed[]
  nextFree: Date | undefined
  mayMove: boolean
  presses: { move: string; warn: string }
  actions: { move: FormAction; warn: FormAction }
}

/** Whose hour for the recording a disruption may take, each to be told or given the next free hour; and who was given one already. */
export function UnsureSection({ unsure, untold, moved, nextFree, mayMove, presses, actions }: Props) {
  return (
    <>
      {unsure.length > 0 ? (
        <section aria-labelledby="janji-terkena" className="grid gap-3">
          <SectionTitle id="janji-terkena">Janji perekaman yang terkena: {unsure.length} orang</SectionTitle>
          <p className="text-teks-2">
            Jam ini mungkin masih terganggu. Kabari orangnya, atau pindahkan janjinya.
            {nextFree ? ` Kosong terdekat: ${slotsInWords([nextFree])}.` : ''}
          </p>
          {untold > 0 ? (
            <PressForm action={actions.warn} fields={{ press: presses.warn }} variant="kedua">
              {`Siapkan kabar untuk ${untold} orang`}
            </PressForm>
          ) : null}
          <UnsureForm action={actions.move} press={presses.move} people={unsure} mayMove={mayMove} />
        </section>
      ) : null}
      {moved.length > 0 ? (
        <section aria-labelledby="jam-baru" className="grid gap-3">
          <SectionTitle id="jam-baru">Sudah dapat jam baru: {moved.length} orang</SectionTitle>
          <HeldList>
            {moved.map(person => (
              <HeldPerson key={person.id} person={person} hour={formatSlot(person.startsAt)}>
                <ToldByMessage message={person.message} name={person.name} />
              </HeldPerson>
            ))}
          </HeldList>
        </section>
      ) : null}
    </>
  )
}
