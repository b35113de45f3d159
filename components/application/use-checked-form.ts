'use client'
import {
  type FormEvent,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useSyncExternalStore,
} from 'react'
import { useForm } from 'react-hook-form'
import type { FormState } from '@/lib/domain/form-state'

export type FormAction = (before: FormState, sent: FormData) => Promise<FormState>

/** A sentence for what was typed, or undefined when it will do. */
export type Check = (typed: string) => string | undefined

/**
 * A form that works without scripts, and with them checks each field as it is left. Spread `form` on the form, `field(name)` on
 * each input, and give `errors`, `message` and `summary` to an ErrorSummary, which gets the focus when sending fails.
 */
export function useCheckedForm(
  action: FormAction,
  checks: Record<string, Check>,
  initial: Record<string, string>,
) {
  const [state, send, isSending] = useActionState(action, { values: initial })
  const isHydrated = useHydrated()
  const summary = useRef<HTMLDivElement>(null)
  const { register, handleSubmit, formState, setError } = useForm<Record<string, string>>({
    mode: 'onTouched',
    shouldFocusError: false,
  })

  useEffect(() => {
    for (const [name, message] of Object.entries(state.errors ?? {})) setError(name, { message })
    if (state.errors || state.message) summary.current?.focus()
  }, [state, setError])

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const sent = new FormData(event.currentTarget)
    const onInvalid = () => requestAnimationFrame(() => summary.current?.focus())
    void handleSubmit(() => startTransition(() => send(sent)), onInvalid)()
  }
  const errors = isHydrated ? sentences(formState.errors) : (state.errors ?? {})
  return {
    ...{ state, isSending, summary },
    errors,
    /** Those of a form that was sent: while it is being filled in, the words beside the field are enough. */
    sentErrors: formState.isSubmitted || !isHydrated || state.errors ? errors : {},
    form: { action: send, onSubmit, noValidate: true },
    field: (name: string) => ({
      ...register(name, { validate: typed => checks[name]?.(typed ?? '') ?? true }),
      error: errors[name],
    }),
  }
}

function sentences(errors: Record<string, { message?: string } | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([name, error]) => (error?.message ? [[name, error.message]] : [])),
  )
}

/** Whether the page's scripts run: false on the server and for the first picture in the browser. */
const useHydrated = () =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
