'use client'
import { type FormEvent, startTransition, useMemo } from 'react'
import { useForm } from 'react-hook-form'
import { useFormAction } from '@/components/ui/use-form-action'
import { useSummary } from '@/components/ui/use-summary'
import type { FormState } from '@/lib/domain/form-state'

export type FormAction = (before: FormState, sent: FormData) => Promise<FormState>

/** A sentence for what was typed, or undefined when it will do. */
export type Check = (typed: string) => string | undefined

/**
 * A form that works without scripts, and with them is checked before it is sent. Spread `form` on the form, `field(name)` on each
 * input, and give `errors`, `message` and `summary` to an ErrorSummary, which gets the focus when sending fails.
 */
export function useCheckedForm(
  action: FormAction,
  checks: Record<string, Check>,
  initial: Record<string, string>,
) {
  const [state, send, isSending] = useFormAction(action, { values: initial })
  const answered = useMemo(() => asErrors(state.errors), [state])
  const summary = useSummary(state)
  const { register, handleSubmit, formState, clearErrors, setValue } = useForm<Record<string, string>>({
    // From the first picture on: who pressed before the scripts came keeps the answer when they come.
    errors: answered,
    // An error that appears as a field is left moves the button away from under the finger, and the press is lost.
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    shouldFocusError: false,
  })

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const sent = new FormData(event.currentTarget)
    // What the server said last time must not keep the next try from being sent.
    clearErrors()
    const onInvalid = () => requestAnimationFrame(() => summary.current?.focus())
    void handleSubmit(() => startTransition(() => send(sent)), onInvalid)()
  }
  const errors = sentences(formState.errors, Object.keys(checks))
  const stray = Object.entries(state.errors ?? {}).find(([name]) => !(name in checks))?.[1]
  return {
    ...{ state, isSending, summary, errors },
    /** What belongs to no field, such as a page that is worn out. */
    message: state.message ?? stray,
    form: { action: send, onSubmit, noValidate: true },
    field: (name: string) => {
      const { ref, ...field } = register(name, { validate: typed => checks[name]?.(typed ?? '') ?? true })
      const keepChoice = (control: Control | null) => {
        const wasChosen = isChosen(control)
        ref(control)
        // The form takes on its radios one by one, and empties a later one that was chosen before the scripts came.
        if (control && wasChosen && !isChosen(control)) setValue(name, control.value)
      }
      return { ...field, ref: keepChoice, error: errors[name] }
    },
  }
}

type Control = HTMLInputElement | HTMLSelectElement

const isChosen = (control: Control | null) => control instanceof HTMLInputElement && control.checked

/** The sentences in the order of the fields. */
const sentences = (errors: Record<string, { message?: string } | undefined>, names: string[]) =>
  Object.fromEntries(
    names.flatMap(name => {
      const message = errors[name]?.message
      return message ? [[name, message]] : []
    }),
  )

/** What the server found wrong, as the form keeps it. */
const asErrors = (errors: FormState['errors']) =>
  errors &&
  Object.fromEntries(
    Object.entries(errors).map(([name, message]) => [name, { type: 'server', message }] as const),
  )
