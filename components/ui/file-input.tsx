import type { ComponentProps } from 'react'
import { buttonClass } from './button-class'
import { describedBy, Field, type FieldProps } from './field'
import { inputClass } from './input-class'

const NATIVE_BUTTON =
  'file:mr-3 file:min-h-10 file:cursor-pointer file:rounded-sudut file:border-2 file:border-aksi file:bg-permukaan file:px-3 file:font-bold file:text-aksi'

/** The browser's own file chooser, which also opens the camera on a phone. `choose` is what its button says; without it the browser says that in its own language. */
export function FileInput({
  name,
  label,
  hint,
  error,
  optional,
  choose,
  id = name,
  ...rest
}: FieldProps & { choose?: string } & Omit<ComponentProps<'input'>, 'className' | 'name' | 'type'>) {
  const look = choose ? 'w-full text-kecil font-normal file:hidden' : `${inputClass(error)} ${NATIVE_BUTTON}`
  const input = (
    <input
      {...rest}
      id={id}
      name={name}
      type="file"
      aria-describedby={describedBy(id, hint, error)}
      aria-invalid={error ? true : undefined}
      className={`${look} cursor-pointer`}
    />
  )
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      {choose ? (
        <label
          htmlFor={id}
          className={`${buttonClass({ variant: 'kedua', wide: true })} relative cursor-pointer focus-within:shadow-[0_0_0_5px_var(--sorot-tepi)] focus-within:outline-3 focus-within:outline-sorot`}
        >
          {choose}
          {input}
        </label>
      ) : (
        input
      )}
    </Field>
  )
}
