import type { ReactNode } from 'react'
import { describedBy, FieldError, type FieldProps, Hint, Optional } from './field'

/** A question with several controls: legend, hint and error around them. `large` makes the legend a heading. */
export function Fieldset({
  id,
  label,
  hint,
  error,
  optional,
  large = false,
  children,
}: Omit<FieldProps, 'name' | 'id'> & { id: string; large?: boolean; children: ReactNode }) {
  return (
    <fieldset
      aria-describedby={describedBy(id, hint, error)}
      className={`min-w-0 ${error ? 'border-l-6 border-bahaya pl-3' : ''}`}
    >
      <legend className={large ? 'text-bagian font-bold' : 'font-bold'}>
        {label}
        <Optional when={optional} />
      </legend>
      {hint ? (
        <div className="mt-2">
          <Hint id={id} hint={hint} />
        </div>
      ) : null}
      <FieldError id={id} error={error} />
      <div className="mt-2">{children}</div>
    </fieldset>
  )
}
