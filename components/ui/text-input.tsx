import type { ComponentProps } from 'react'
import { describedBy, Field, type FieldProps } from './field'
import { type InputWidth, inputClass } from './input-class'

const DIGITS = ['numeric', 'tel']

/** One line of text with its label. Numbers (`inputMode` numeric or tel) get digits of equal width. */
export function TextInput({
  name,
  label,
  hint,
  error,
  optional,
  id = name,
  width,
  ...rest
}: FieldProps & { width?: InputWidth } & Omit<ComponentProps<'input'>, 'className' | 'width' | 'name'>) {
  const digits = DIGITS.includes(rest.inputMode ?? '') ? 'angka tracking-wide' : ''
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        type="text"
        {...rest}
        id={id}
        name={name}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
        className={`${inputClass(error, width)} ${digits}`}
      />
    </Field>
  )
}
