import type { ComponentProps, ReactNode } from 'react'
import { Choice } from './choice'
import type { FieldProps } from './field'
import { Fieldset } from './fieldset'

export type RadioOption = { value: string; label: ReactNode; hint?: ReactNode }

/**
 * A question with one answer. The first choice carries the id of the field, so an error summary lands on it.
 * Nothing is chosen unless `defaultValue` says so. `numbered` puts 1, 2, 3 before the words.
 */
export function RadioGroup({
  name,
  label,
  hint,
  error,
  optional,
  id = name,
  options,
  defaultValue,
  large,
  columns = 1,
  numbered = false,
  ...rest
}: FieldProps & {
  options: readonly RadioOption[]
  defaultValue?: string
  large?: boolean
  columns?: 1 | 2 | 4
  numbered?: boolean
} & Omit<ComponentProps<'input'>, 'className' | 'name' | 'defaultValue' | 'type' | 'value' | 'id'>) {
  return (
    <Fieldset id={id} label={label} hint={hint} error={error} optional={optional} large={large}>
      <div className={`grid gap-2 ${grids[columns]}`}>
        {options.map((option, index) => (
          <Choice
            {...rest}
            key={option.value}
            id={index === 0 ? id : `${id}-${option.value}`}
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={defaultValue === undefined ? undefined : option.value === defaultValue}
            label={numbered ? <Numbered number={index + 1}>{option.label}</Numbered> : option.label}
            hint={option.hint}
          />
        ))}
      </div>
    </Fieldset>
  )
}

const grids = { 1: '', 2: 'sm:grid-cols-2', 4: 'sm:grid-cols-2 lg:grid-cols-4' }

function Numbered({ number, children }: { number: number; children: ReactNode }) {
  return (
    <span className="flex gap-3">
      <b className="angka">{number}</b>
      <span>{children}</span>
    </span>
  )
}
