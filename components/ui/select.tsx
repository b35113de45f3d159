import type { ComponentProps } from 'react'
import { describedBy, Field, type FieldProps } from './field'
import { type InputWidth, inputClass } from './input-class'

export type SelectOption = { value: string; label: string }

/** The browser's own list of choices. `placeholder` is a first, empty choice such as "Pilih desa". */
export function Select({
  name,
  label,
  hint,
  error,
  optional,
  id = name,
  width,
  options,
  placeholder,
  ...rest
}: FieldProps & { options: readonly SelectOption[]; placeholder?: string; width?: InputWidth } & Omit<
    ComponentProps<'select'>,
    'className' | 'name' | 'children'
  >) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <select
        {...rest}
        id={id}
        name={name}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
        className={inputClass(error, width)}
      >
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
