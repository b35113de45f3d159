import type { ComponentProps } from 'react'
import { describedBy, Field, type FieldProps } from './field'
import { inputClass } from './input-class'

/** Several lines of text with their label. */
export function TextArea({
  name,
  label,
  hint,
  error,
  optional,
  id = name,
  rows = 5,
  ...rest
}: FieldProps & Omit<ComponentProps<'textarea'>, 'className' | 'name'>) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        {...rest}
        id={id}
        name={name}
        rows={rows}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
        className={inputClass(error)}
      />
    </Field>
  )
}
