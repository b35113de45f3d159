'use client'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { Notice } from '@/components/ui/notice'
import { TextInput } from '@/components/ui/text-input'
import { useFormAction } from '@/components/ui/use-form-action'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { type FormAction, typedValue } from '@/lib/domain/form-state'
import { HeldList, HeldPerson, type Person } from './held-person'

type Waiting = Person & { holdId: string }

/** People at the counter who have no collection slip yet: one press prints all of them, or one for one person. */
export function CollectionSlipsForm({
  action,
  press,
  people,
  nextDay,
}: {
  action: FormAction
  press: string
  people: readonly Waiting[]
  /** The day that is promised unless the officer says another (YYYY-MM-DD). */
  nextDay: string
}) {
  const [state, send, isSending] = useFormAction(action, {})
  const holds = people.map(({ holdId }) => holdId).join(',')
  return (
    <form action={send} noValidate className="grid gap-3">
      {state.done ? (
        <Notice kind="berhasil" role="status">
          {state.done}
        </Notice>
      ) : null}
      <FormErrors state={state} />
      {people.length > 0 ? (
        <>
          <input type="hidden" name="press" value={press} />
          <input type="hidden" name="holds" value={holds} />
          <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
            <TextInput
              name="from"
              label="KTP-el dapat diambil mulai"
              type="date"
              width="sedang"
              error={state.errors?.from}
              defaultValue={typedValue(state, 'from') || nextDay}
            />
            <Button size="besar" aria-disabled={isSending}>
              {isSending ? 'Sedang dibuat…' : labelFor(people.length)}
            </Button>
          </div>
          <HeldList>
            {people.map(person => (
              <HeldPerson key={person.holdId} person={person}>
                <Button variant="kedua" name="only" value={person.holdId} aria-disabled={isSending}>
                  Cetak satu<VisuallyHidden>: {person.name}</VisuallyHidden>
                </Button>
              </HeldPerson>
            ))}
          </HeldList>
        </>
      ) : null}
    </form>
  )
}

const labelFor = (count: number) =>
  count === 1 ? 'Cetak surat pengambilan' : `Cetak ${count} surat pengambilan`
