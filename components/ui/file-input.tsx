import type { ComponentProps } from 'react'
import { describedBy, Field, type FieldProps } from './field'
import { inputClass } from './input-class'

/** The browser's own file chooser, which also opens the camera on a phone. */
export function FileInput({
  name,
  label,
  hint,
  error,
  optional,
  id = name,
  ...rest
}: FieldProps & Omit<ComponentProps<'input'>, 'className' | 'name' | 'type'>) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        {...rest}
        id={id}
        name={name}
        type="file"
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
        className={`${inputClass(error)} cursor-pointer file:mr-3 file:min-h-10 file:cursor-pointer file:rounded-sudut file:border-2 file:border-aksi file:bg-permukaan file:px-3 file:font-bold file:text-aksi`}
      />
    </Field>
  )
}
