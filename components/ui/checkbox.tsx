import type { ComponentProps, ReactNode } from 'react'
import { Choice } from './choice'
import { FieldError } from './field'

/** One yes-or-no box with its words and its own error. */
export function Checkbox({
  name,
  label,
  hint,
  error,
  id = name,
  ...rest
}: { name: string; label: ReactNode; hint?: ReactNode; error?: string; id?: string } & Omit<
  ComponentProps<'input'>,
  'className' | 'name' | 'type' | 'id'
>) {
  return (
    <div className={error ? 'border-l-6 border-bahaya pl-3' : undefined}>
      <FieldError id={id} error={error} />
      <Choice
        {...rest}
        id={id}
        name={name}
        type="checkbox"
        label={label}
        hint={hint}
        describedBy={error ? `${id}-galat` : undefined}
        aria-invalid={error ? true : undefined}
      />
    </div>
  )
}
