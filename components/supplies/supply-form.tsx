'use client'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { useFormAction } from '@/components/ui/use-form-action'
import { type FormAction, typedValue } from '@/lib/domain/form-state'

/** What a field of such a form gets: its name, an id of its own among several forms of one page, what is wrong, and what was typed. */
export type FieldOf = (name: string) => { name: string; id: string; error?: string; defaultValue: string }

/** The frame of a small form that stands beside others on a page: what came of it, the press, its fields and one button. */
export function SupplyForm({
  id,
  action,
  press,
  label,
  variant,
  fields,
}: {
  id: string
  action: FormAction
  press: string
  /** What its button says. */
  label: string
  variant?: 'utama' | 'kedua'
  fields: (field: FieldOf) => ReactNode
}) {
  const [state, send, isSending] = useFormAction(action, {})
  const idOf = (name: string) => `${id}-${name}`
  const errors = Object.entries(state.errors ?? {}).map(([name, sentence]) => [idOf(name), sentence])
  return (
    <form action={send} noValidate className="grid gap-4">
      {state.done ? (
        <Notice kind="berhasil" role="status">
          {state.done}
        </Notice>
      ) : null}
      <ErrorSummary errors={Object.fromEntries(errors)} message={state.message} />
      <input type="hidden" name="press" value={press} />
      {fields(name => ({
        name,
        id: idOf(name),
        error: state.errors?.[name],
        defaultValue: typedValue(state, name),
      }))}
      <div>
        <Button size="besar" variant={variant} aria-disabled={isSending}>
          {isSending ? 'Sedang dikirim…' : label}
        </Button>
      </div>
    </form>
  )
}
