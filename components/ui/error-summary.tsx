import type { Ref } from 'react'
import { StatusShape } from './status-shape'

export type FormError = {
  /** The id of the input to go to; leave it out when the error belongs to no field. */
  field?: string
  message: string
}

/**
 * All errors of a form above it, each a link to its field; nothing when there are none.
 * `ref` lets a client form focus it (it has tabindex -1); a page that comes back from the server announces it by itself.
 */
export function ErrorSummary({ errors, ref }: { errors: readonly FormError[]; ref?: Ref<HTMLDivElement> }) {
  if (errors.length === 0) return null
  return (
    <div
      ref={ref}
      id="ringkasan-galat"
      tabIndex={-1}
      role="alert"
      className="rounded-sudut border-3 border-bahaya bg-permukaan p-4"
    >
      <h2 className="flex items-center gap-2 text-bagian font-bold text-bahaya">
        <StatusShape shape="triangle" />
        {heading(errors.length)}
      </h2>
      <ul className="mt-2">
        {errors.map(error => (
          <li key={`${error.field}-${error.message}`} className="font-bold text-bahaya">
            {error.field ? (
              <a href={`#${error.field}`} className="inline-block py-1 text-bahaya">
                {error.message}
              </a>
            ) : (
              error.message
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function heading(count: number): string {
  return count === 1 ? 'Ada satu hal yang perlu Anda perbaiki' : `Ada ${count} hal yang perlu Anda perbaiki`
}
