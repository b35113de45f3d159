'use client'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { Notice } from '@/components/ui/notice'
import { useFormAction } from '@/components/ui/use-form-action'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { FormAction } from '@/lib/domain/form-state'
import { formatSlot } from '@/lib/format/slot'
import { HeldList, HeldPerson, type Person } from './held-person'
import { type Told, ToldByMessage } from './told-by-message'

export type Appointed = Person & { id: string; startsAt: Date; message: Told | null }

/** People whose hour is unsure: what they were told of it, and one press that gives each the next free one. */
export function UnsureForm({
  action,
  press,
  people,
  mayMove,
}: {
  action: FormAction
  press: string
  people: readonly Appointed[]
  mayMove: boolean
}) {
  const [state, send, isSending] = useFormAction(action, {})
  return (
    <form action={send} className="grid gap-3">
      {state.done ? (
        <Notice kind="berhasil" role="status">
          {state.done}
        </Notice>
      ) : null}
      <FormErrors state={state} />
      <input type="hidden" name="press" value={press} />
      <HeldList>
        {people.map(person => (
          <HeldPerson key={person.id} person={person} hour={formatSlot(person.startsAt)}>
            <ToldByMessage message={person.message} name={person.name} />
            {mayMove ? (
              <span className="ml-auto">
                <Button variant="kedua" name="seen" value={person.id} aria-disabled={isSending}>
                  Pindahkan<VisuallyHidden> {person.name} ke jam kosong terdekat</VisuallyHidden>
                </Button>
              </span>
            ) : null}
          </HeldPerson>
        ))}
      </HeldList>
    </form>
  )
}
