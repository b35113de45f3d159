'use client'
import type { ReactNode } from 'react'
import { type FormAction, needsLook, typedValue } from '@/lib/domain/form-state'
import { Button } from './button'
import { FormErrors } from './form-errors'
import { Notice } from './notice'
import { useFormAction } from './use-form-action'

/** What a field of such a form gets: its name, an id of its own among several forms of one page, what is wrong, and what was typed. */
export type FieldOf = (name: string) => { name: string; id: string; error?: string; defaultValue: string }

/** A small form that opens when it is asked for, beside others on a page: what came of it, the press, its fields and one button. It stays open while there is something to read. */
export function FoldedForm({
  id,
  summary,
  isOpen = false,
  action,
  press,
  label,
  variant,
  fields,
}: {
  id: string
  summary: string
  isOpen?: boolean
  action: FormAction
  press: string
  /** What its button says. */
  label: string
  variant?: 'utama' | 'kedua'
  fields: (field: FieldOf) => ReactNode
}) {
  const [state, send, isSending] = useFormAction(action, {})
  const idOf = (name: string) => `${id}-${name}`
  return (
    <details open={isOpen || needsLook(state) || state.done !== undefined} className="border-t border-garis">
      <summary className="min-h-11 py-2.5 font-bold text-tautan">{summary}</summary>
      <form action={send} noValidate className="grid gap-4 pt-1 pb-4">
        {state.done ? (
          <Notice kind="berhasil" role="status">
            {state.done}
          </Notice>
        ) : null}
        <FormErrors state={state} idOf={idOf} />
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
    </details>
  )
}
