import type { ReactNode } from 'react'
import { StatusShape } from './status-shape'
import { Whole } from './whole'

export type FieldProps = {
  /** The form field's name; also its id unless `id` is given. */
  name: string
  label: ReactNode
  hint?: ReactNode
  /** What to do, in one sentence. Shown above the input and announced. */
  error?: string
  id?: string
  /** Adds "(boleh kosong)" to the label. */
  optional?: boolean
}

/** The ids an input points to with `aria-describedby`: its hint, its error, both or none. */
export function describedBy(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  const ids = [hint ? `${id}-petunjuk` : '', error ? `${id}-galat` : ''].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** Label, hint and error around one input that has the id `id` and `describedBy(id, hint, error)`. */
export function Field({
  id,
  label,
  hint,
  error,
  optional,
  children,
}: Omit<FieldProps, 'name' | 'id'> & { id: string; children: ReactNode }) {
  return (
    <div className={error ? 'border-l-6 border-bahaya pl-3' : undefined}>
      <label htmlFor={id} className="block font-bold">
        {label}
        <Optional when={optional} />
      </label>
      <Hint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      <div className="mt-1.5">{children}</div>
    </div>
  )
}

/** The words after a label whose answer may stay empty. */
export function Optional({ when }: { when: boolean | undefined }) {
  return when ? <span className="font-normal text-teks-2"> (boleh kosong)</span> : null
}

/** One line of help under a label. */
export function Hint({ id, hint }: { id: string; hint: ReactNode }) {
  if (!hint) return null
  return (
    <div id={`${id}-petunjuk`} className="text-kecil text-teks-2">
      <Whole>{hint}</Whole>
    </div>
  )
}

/** The error of a field, beside it and announced; nothing when there is none. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null
  return (
    <p id={`${id}-galat`} role="alert" className="mt-1 flex gap-2 font-bold text-bahaya">
      <StatusShape shape="triangle" className="mt-[0.35em]" />
      <span>
        <Whole>{error}</Whole>
      </span>
    </p>
  )
}
